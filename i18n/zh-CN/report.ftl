## Report

report-title = { $app } 自查报告
report-kind = 过审 自查报告
report-skip = 跳到各条结果
report-draft = 草稿
report-draft-note = 还不能正式提交，只供自己核对
report-developer = 开发者
report-date = 自查日期
report-ruleset = 规则集
report-ruleset-value = { $version }，{ $checked } 核对
report-tool = 过审版本
report-app-version = 应用版本 { $version }
report-tool-version = 过审程序 { $version }
report-ruleset-version = 规则集 { $version }
report-counts = 结果一览
report-filter = 只看一类结果
report-all = 全部
report-next = 下一步
report-next-none = 没有待办，可以正式导出和提交
report-more = 等 { $count } 条
report-clauses = 各条结果
report-overview = 每一章各类结果的条数
report-chapter = 章节
report-share = 分布
report-clause = 条款
report-rule = 规则要点
report-remains = 留给人判断
report-suggestion = 机器的看法
report-why = 原因
report-fix = 改法
report-where = 位置
report-matched = 原文
report-confidence = 把握
report-statements = 声明与确认
report-statements-none = 还没有声明或确认
report-said = 内容
report-by = 声明人
report-on = 日期
report-note = 说明
report-standing = 效力
report-stands = 有效
report-notes = 结论由平台作出
report-disclaimer = 本报告由开发者自行检查得出，不代表平台的审核意见。机器看不到的内容以开发者的声明为准。
report-source = 规则来自官方页面

report-place-keyword = 第 { $number } 个搜索关键词
report-place-file = { $field }，文件“{ $file }”
report-place-region = { $field }，文件“{ $file }”左起 { $x }、上起 { $y } 处 { $w }×{ $h } 像素
report-place-paper = { $paper }的{ $field }
report-place-statement = 条款 { $clause } 的声明

## Console form

console-title = { $app } 提交表单
console-intro = 按开放平台“应用上线”表单的顺序排列，文件写的是提交包里的路径
console-optional = 选填，可不填
console-needless = 不需要
console-beside = 表单以外的材料
console-beside-lead = 上架表单里没有这些字段，开发者认证时或审核人员要求时提交
console-empty-required = 未填写，此项必填
console-category-none = 不属于特殊行业

console-group-basics = 应用基础信息
console-category = 应用类目
console-brief = 应用简介
console-detail = 详细描述
console-preview-desktop = 桌面端预览图
console-preview-mobile = 移动端预览图

console-group-terms = 协议地址
console-policy-url = 隐私协议地址
console-agreement-url = 使用条款地址

console-group-company = 企业信息
console-company-name = 企业名称
console-website = 应用官网
console-phone = 客服电话
console-logo = 企业 LOGO

console-group-developer = 开发者信息
console-contact = 联系人姓名
console-email = 联系人邮箱

console-group-product = 产品资料
console-scenario = 产品场景说明
console-test-report = 产品测试报告
console-guide-url = 产品使用指引

console-group-qualification = 行业资质证明
console-icp = ICP许可证或备案截图
console-copyright = 版权证明
console-commitment = 应用发布承诺函
console-special-industry = 特殊行业资质

console-group-other = 其他
console-jump-url = 会议外添加应用的跳转地址
console-test-account = 测试账号和密码

console-group-setup = 应用配置
console-name = 应用名称
console-icon = 应用图标
console-home-url = 应用首页地址
console-trusted-domains = 可信域名
console-permissions = 权限范围

## Bundle

bundle-unnamed = 未命名应用
bundle-files-label = 已解出
bundle-draft-label = 草稿
bundle-round-label = 第{ $round }轮
bundle-draft-title = { $app } 草稿包
bundle-draft-notice = 这是草稿，不能直接提交。先解决未完成的条款，再导出正式的提交包。
bundle-draft-state = { $date } 自查结果为“{ $verdict }”，还有 { $count } 条未完成
bundle-draft-missing = 下列文件读不到，没有放进草稿包
bundle-draft-file = { $file }，{ $reason }

bundle-not-ready = 还有 { $count } 条未完成，不能导出正式的提交包
bundle-nothing-checked = 还没有检查过任何一条
bundle-file-unreadable = 读不到文件，{ $reason }：{ $file }
bundle-reason-missing = 文件不见了
bundle-reason-denied = 没有权限
bundle-reason-not-a-file = 不是普通文件
bundle-reason-outside = 不在项目文件夹里
bundle-reason-too-large = 文件过大
bundle-reason-other = 读取时出错
bundle-too-large = 文件过大，最多 { $megabytes } MB：{ $file }
bundle-too-many = 文件过多，有 { $count } 个，最多 { $limit } 个
bundle-not-a-zip = 这不是能打开的 zip 文件，或者文件不完整
bundle-no-manifest = 这个 zip 里没有可用的清单，不是过审导出的提交包
bundle-schema = 清单的格式版本是 { $schema }，请用新版的过审打开
unpack-left-out = 导出时就没有放进包里：{ $file }
unpack-unfiled = 还没有归类的文件不在提交包里：{ $files }
unpack-in-parts = 这个提交包里没有完整的项目。应用信息、图片、材料文件和声明已恢复，声明需要重新确认；关键词、开发者类型、问卷回答、材料的编号和有效期、评审记录要重新填写。
bundle-not-written = 提交包没有写成：{ $reason }

bundle-problem-missing = 清单里有，包里没有：{ $file }
bundle-problem-extra = 包里有，清单里没有：{ $file }
bundle-problem-changed = 内容被改过：{ $file }
bundle-problem-damaged = 已损坏，打不开：{ $file }
bundle-problem-unsafe-name = 文件名不安全：{ $file }
bundle-problem-duplicate = 文件名重复：{ $file }
bundle-problem-contradiction = zip 的目录与内容对不上，不同的软件可能看到不同的文件

bundle-holds = { $path }：{ $app }，{ $files } 个文件，{ $kilobytes } KB
bundle-holds-draft = { $path }：{ $app }（草稿），{ $files } 个文件，{ $kilobytes } KB
bundle-unmarked = { $file } 没有带水印的副本：{ $reason }
bundle-unmarked-no-pages = 这种格式不能逐页绘制
bundle-unmarked-too-long = 超过 100 页
bundle-unmarked-undrawable = 文件损坏、加密或过大，画不出来
bundle-unstripped = { $file } 的附加信息没有去掉：{ $reason }
bundle-unstripped-locked = 文件已加密
bundle-unstripped-signed = 文件有数字签名，改动会使签名失效
bundle-unstripped-damaged = 文件损坏或过大，无法重新写出
bundle-sound = 已重新打开并逐个核对，文件与清单一致

## Explaining a clause

explain-chapter = 章节
explain-mode = 判定方式
explain-checks = 检查项
explain-applies = 适用条件
explain-papers = 所需材料
explain-duplicate = 要求相同的条款
explain-conflict = 相互矛盾的条款
explain-related = 相关条款
explain-lines = 官方文本的行号
