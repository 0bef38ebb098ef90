## Lists

list-separator = 、
# A question as one of several things.
list-question = “{ $question }”

## Outcomes

outcome-not-applicable = 不适用
outcome-info = 说明
outcome-pass = 通过
outcome-warn = 提醒
outcome-pending = 待确认
outcome-blank = 还没填写
outcome-unread = 未检查
outcome-fail = 不通过

## So many of them

counted-pass = { $count } 通过
counted-warn = { $count } 提醒
counted-pending = { $count } 待确认
counted-unread = { $count } 未检查
counted-fail = { $count } 不通过

## Verdicts

verdict-ready = 可提交
    .hint = 适用的条款都已检查，没有未解决的问题
verdict-waiting = 有待确认
    .hint = 没有发现会被驳回的问题，还有几项需要你回答或确认
verdict-incomplete = 未检全
    .hint = 有的条款还没有检查，不能算通过
verdict-reading = 正在读取
    .hint = 文件还在读取，读完才有结论
verdict-blocked = 不可提交
    .hint = 现在提交会被驳回，请先解决“下一步”里的问题

verdict-untouched = 还没有开始填写
    .hint = 从应用名称开始，或把图标、截图和材料拖进来。填写时，这里会实时显示哪些条款通过、哪些会被驳回。

## Who decided

by-machine = 机器判定
by-assisted = 机器辅助
by-person = 人工确认
by-declared = 按填报判定

mode-auto = 机器判定
    .hint = 由机器直接得出结果
mode-assist = 辅助
    .hint = 机器给出依据，由你看过后确认
mode-attest = 声明
    .hint = 只有你知道，由你声明
mode-info = 说明
    .hint = 只作说明，不需要判断

## Why a clause came out as it did

because-answer-needed = 先回答相关的问题，才知道这一条是否适用
because-info = 这一条只作说明，不需要判断
because-waived = { $by }于 { $on } 说明这一条不适用
because-not-checked-yet = 这个版本还不能检查这一条，请对照规范自行核对
because-appealed = 机器判定不通过；{ $by }已于 { $on } 向平台申诉，答复之前结论不变
because-failed = 发现会被驳回的问题
because-unread = 有内容读不到，这一条还没有检查
because-missing-answer = 还缺少判断所需的信息
because-warned = 没有会被驳回的问题，但有地方值得留意
because-declared = 按填报的内容判断，符合要求
because-passed = 已检查，没有发现问题
because-disputed = { $by }于 { $on } 看过，认为有问题
because-incomplete = 还有缺少或有误的内容，补齐后才能确认
because-confirmed = { $by }于 { $on } 看过，确认没有问题
because-answered = { $by }于 { $on } 在“{ $clause }”回答了同一个问题
because-lapsed = 之前的声明已经失效，请重新确认
because-suspected = 机器认为可能有问题，请看过后确认
because-noticed = 机器看到了值得留意的地方，请看过后确认
because-confirm = 机器没有发现问题，请看过后确认
because-attested = { $by }于 { $on } 声明属实
because-note-owed = 声明还不完整，请写明：{ $what }
because-attest-note = 这一条只有你知道，请你声明，并写明：{ $what }
because-attest = 这一条只有你知道，请你声明
because-not-applicable = 按已有的回答，这一条不适用

## Why a clause does not apply

atom-flag-yes = 你对“{ $name }”回答了“是”
atom-flag-no = 你对“{ $name }”回答了“否”
atom-flags-no = 你对这些问题都回答了“否”：{ $names }
atom-businesses-no = 业务类别没有选这些：{ $businesses }
atom-both-no = 你对这些问题都回答了“否”：{ $names }；业务类别也没有选这些：{ $businesses }
atom-business-yes = 业务类别选了“{ $name }”
atom-business-no = 业务类别没有选“{ $name }”
atom-group-yes = 业务类别选了“{ $name }”类的业务
atom-group-no = 业务类别没有选“{ $name }”类的业务
atom-special-yes = 业务类别选了特殊类目的业务
atom-special-no = 业务类别没有选特殊类目的业务
atom-individual-yes = 开发者类型是个人
atom-individual-no = 开发者类型不是个人
atom-many-screenshots-yes = 同一端有两张以上的截图
atom-many-screenshots-no = 每一端最多只有一张截图
atom-keywords-yes = 填写了搜索关键词
atom-keywords-no = 没有填写搜索关键词
atom-other-holder-yes = 有材料的持有人不是开发者
atom-other-holder-no = 该由开发者持有的材料，没有填写别的持有人
atom-other-company-yes = 有材料的持有人是开发者以外的单位
atom-other-company-no = 该由开发者持有的材料，没有填写别的单位
atom-icp-other-yes = ICP 材料的持有人不是开发者
atom-icp-other-no = ICP 材料没有填写开发者以外的持有人
atom-icp-none-yes = 还没有填写 ICP 编号
atom-icp-none-no = 已经填写 ICP 编号
atom-copyright-other-yes = 软著的持有人不是开发者
atom-copyright-other-no = 软著没有填写开发者以外的持有人
atom-copyright-personal-yes = 软著的持有人是开发者以外的个人
atom-copyright-personal-no = 软著没有填写开发者以外的个人持有人
atom-game-other-yes = 游戏版号的持有人不是开发者
atom-game-other-no = 游戏版号没有填写开发者以外的持有人

## Fields

field-name = 应用名称
    .help = 与用户在应用里看到的名称相同，只用汉字、字母和数字
    .example = 青禾纪要
field-shown-name = 用户实际看到的名称
    .help = 打开应用后界面上显示的名称，应与应用名称相同
field-version = 版本号
    .help = 本次提交上架的版本
    .example = 2.4.0
field-running-version = 实际运营的版本号
    .help = 用户现在用到的版本，应与提交的版本相同
    .example = 2.4.0
field-brief = 应用简介
    .help = 用一句话说明应用做什么，不用特殊符号和夸大的词
    .example = 会后一分钟生成纪要与待办
field-detail = 详细描述
    .help = 写明功能和使用场景。只限特定用户、地区或设备的，也写在这里。
field-home-url = 应用首页地址
    .help = 在会议中打开的页面，以 https:// 开头
    .example = https://app.example.com/meeting
field-trusted-domains = 可信域名
    .help = 应用页面会访问的域名，不带 https://，用空格或逗号分开
    .example = app.example.com, static.example.com
field-guide-url = 使用指引地址
    .help = 教用户使用应用的页面
    .example = https://www.example.com/guide
field-jump-url = 会议外跳转地址
    .help = 用户在会议之外添加应用时打开的页面，可以不填
    .example = https://www.example.com/start
field-test-account = 测试账号
    .help = 供审核人员登录体验，写明账号和密码。不需要登录的可以不填。
field-other-platforms = 其他平台的版本
    .help = 应用在其他平台也上架的，写明平台和版本，没有可以不填
field-developer-name = 开发者名称
    .help = 与营业执照上的名称完全一致，个人填写本人姓名
field-uscc = 统一社会信用代码
    .help = 营业执照上的 18 位代码，个人不用填
    .example = 91440300MA5EXAMPLA
field-website = 官网地址
    .example = https://www.example.com
field-phone = 客服电话
    .help = 会展示给用户，座机请带区号
    .example = 0755-12345678
field-contact = 联系人姓名
field-email = 联系人邮箱
    .example = contact@example.com
field-policy-url = 隐私政策地址
    .help = 单独的页面，不能与用户协议或应用首页相同，以 https:// 开头
    .example = https://www.example.com/privacy
field-policy-text = 隐私政策全文
    .help = 粘贴全文或添加文本文件，内容应与网页上的一致
field-agreement-url = 用户协议地址
    .help = 单独的页面，不能与隐私政策相同，以 https:// 开头
    .example = https://www.example.com/agreement
field-agreement-text = 用户协议全文
    .help = 粘贴全文或添加文本文件，内容应与网页上的一致
field-keywords = 搜索关键词
    .help = 只填与应用内容有关的词
field-languages = 语言
    .help = 界面和内容使用的语言
field-developer-kind = 开发者类型
field-icon = 应用图标
field-logo = 企业 LOGO
field-desktop = 桌面端截图
field-mobile = 移动端截图
field-permissions = 权限列表
    .help = 逐项写明权限和用途，不需要权限就填“无”
field-businesses = 业务类别
    .help = 可以选多项，一项也不属于的请标明没有
field-unfiled = 尚未归入的文件

developer-kind-unknown = 未选择
developer-kind-company = 企业
developer-kind-sole-trader = 个体工商户
developer-kind-individual = 个人
developer-kind-non-profit = 政府或非营利组织

screen-desktop = 桌面端
screen-mobile = 移动端

paper-field-number = 编号
paper-field-holder = 持有人
paper-field-title = 材料上的名称
paper-field-valid-from = 生效日
paper-field-valid-to = 到期日
paper-field-scope = 经营范围
paper-field-body = 评估或检测单位
paper-field-note = 备注

## Statements

statement-attest = 我声明属实
    .done = 已声明属实
    .past = 声明过属实
statement-confirm = 看过，没问题
    .done = 已确认没有问题
    .past = 确认过没问题
statement-dispute = 看过，有问题
    .done = 看过，认为有问题
    .past = 认为过有问题
    .short = 认为有问题
statement-not-applicable = 不适用
    .done = 说明不适用
    .past = 说明过不适用
    .short = 说明不适用
statement-appeal = 已向平台申诉
    .done = 申诉中，结论不变
    .past = 向平台申诉过
    .short = 申诉中

lapse-changed = 声明之后，相关的内容有改动
lapse-revised = 声明之后，检查的范围有变化
lapse-unfit = 这一条不能用这种方式回答
lapse-read = 声明之后，图片里读到了新的可疑文字
lapse-no-reason = 还没有写明要求的内容
lapse-too-short = 写得太短
lapse-odds = 写下的概率合计不是 100%
statement-draft = 接着写没有签的说明：“{ $note }”
lapse-unsigned = 缺少声明人或有效的日期
lapse-expired = 有效期到 { $until } 为止

## What the note of a statement has to say

note-owed-moderation = 用户发布和直播的内容由谁审核、怎样核实，发现违规或谣言怎样处理
note-owed-report-channel = 用户在哪里举报侮辱、诽谤，多久处理
note-owed-supervision = 用什么办法防止赌博，例如举报入口、协议里的禁赌约定
note-owed-lasting-use = 应用能长期用来做什么，和同类应用有什么不同，至少 30 个汉字
note-owed-content-volume = 有没有旅游、生活资讯和图片内容，有的写出数量和更新办法
note-owed-odds = 公示概率和中奖结果的网址（或附上截图），以及各项概率；一个奖池一行，合计 100%
note-owed-overruled = 机器认为可能有问题，你为什么认为没有

## What stays with a person

remains-law = 内容是否充分符合法律
remains-truth = 填写的内容是否属实
remains-real_name = 用户看到的是否就是这个名称
remains-distinctiveness = 名称的辨识度是否足够
remains-relevance = 用词是否与应用内容有关
remains-relatedness = 彼此是否真有关联
remains-rights = 是否拥有权利或已获授权
remains-look = 肉眼看是否符合要求
remains-quality = 文字是否把功能说清楚
remains-content = 应用里的内容是否符合要求
remains-unseen_text = 没有提供的文字是否也符合要求
remains-prominence = 提示的位置是否足够显著
remains-declared = 填报的内容是否属实
remains-publication = 公示是否真实可见
remains-authenticity = 材料是否真实
remains-category = 业务类别是否选得正确
remains-behaviour = 应用的实际行为是否与说明一致
remains-trademark = 是否与他人的商标相同或近似
remains-trigger = 应用是否属于这种情况
remains-context = 结合上下文是否真是这个意思
remains-tried = 实际试用是否一切正常
remains-person = 实际情况是否符合要求
remains-handwriting = 手写文字和公章是否正确
remains-contract = 合同内容是否符合要求
remains-original = 是否由原件扫描
remains-fingerprint = 手印、签名和照片是否符合要求
remains-scope = 业务范围是否覆盖应用
remains-region = 许可的地域是否覆盖应用
remains-seal = 盖章是否齐全清楚
remains-nature = 服务是否具有这种属性

## Next steps

next-rejected = { $count ->
    [0] { $on } 被驳回后还没有改动，请先按驳回理由修改
   *[other] { $on } 被驳回后还没有改动，请先处理审核提到的 { $count } 条
}
next-named = { $count ->
    [1] 回应审核提到、检查没发现问题的 1 条
   *[other] 回应审核提到、检查没发现问题的 { $count } 条
}
next-developer = 开发者信息还有 { $count } 项没有填写
next-questions = 回答 { $count } 个问题
next-papers = { $count ->
        [1] 补齐{ $first }
       *[other] 补齐{ $first }等 { $count } 份材料
    }
next-statements = 确认或声明 { $count } 条

## Chapters

chapter-0 = 注意事项
chapter-1 = 应用基本信息
chapter-2-1 = 政治与社会秩序
chapter-2-2 = 色情
chapter-2-3 = 赌博、竞猜与抽奖
chapter-2-4 = 宗教与民族
chapter-2-5 = 暴力与人身攻击
chapter-2-6 = 特殊类别
chapter-2-7 = 法律要求
chapter-2-8 = 山寨与侵权
chapter-2-9 = 其他内容要求
chapter-3-1 = 应用功能
chapter-3-2 = 广告
chapter-3-3 = 其他功能要求
chapter-4-0 = 资质总则
chapter-4-1 = 通用资质
chapter-4-2-1 = 金融理财
chapter-4-2-2 = 网络购物
chapter-4-2-3 = 线上社交
chapter-4-2-4 = 医疗健康
chapter-4-2-5 = 影音娱乐、新闻阅读
chapter-4-2-6 = 旅游出行
chapter-4-2-7 = 在线教育
chapter-4-2-8 = 生活服务
chapter-4-2-9 = 深度合成服务
chapter-5 = 承诺函与授权书
chapter-A-icp = ICP 许可与备案
chapter-A-alg = 算法备案
chapter-A-safe = 安全评估报告

chapter-number-0 = { "" }
chapter-number-1 = 一
chapter-number-2-1 = 二·1
chapter-number-2-2 = 二·2
chapter-number-2-3 = 二·3
chapter-number-2-4 = 二·4
chapter-number-2-5 = 二·5
chapter-number-2-6 = 二·6
chapter-number-2-7 = 二·7
chapter-number-2-8 = 二·8
chapter-number-2-9 = 二·9
chapter-number-3-1 = 三·1
chapter-number-3-2 = 三·2
chapter-number-3-3 = 三·3
chapter-number-4-0 = 四
chapter-number-4-1 = 四·4.1
chapter-number-4-2-1 = 四·4.2.1
chapter-number-4-2-2 = 四·4.2.2
chapter-number-4-2-3 = 四·4.2.3
chapter-number-4-2-4 = 四·4.2.4
chapter-number-4-2-5 = 四·4.2.5
chapter-number-4-2-6 = 四·4.2.6
chapter-number-4-2-7 = 四·4.2.7
chapter-number-4-2-8 = 四·4.2.8
chapter-number-4-2-9 = 四·4.2.9
chapter-number-5 = 五
chapter-number-A-icp = 附
chapter-number-A-alg = 附
chapter-number-A-safe = 附

part-0 = 注意事项
part-1 = 应用基本信息
part-2 = 内容
part-3 = 功能与广告
part-4 = 资质
part-5 = 承诺函
part-A = 附录

## Notices

notice-exported-draft = 草稿包已写好并核对，不能用来提交
notice-taken-away = 已移除 { $file }
notice-papers-filled = 已填入 { $count } 份材料的编号和日期，请逐份核对
notice-said-again = 已重新确认 { $count } 条
notice-again = 再试一次
notice-import = 把它导入当前项目…
notice-import-new = 新建项目并导入它…
notice-undone = 已撤销：{ $what }
notice-undone-more = 已撤销：{ $what }等 { $count } 处
notice-redone = 已重做：{ $what }
notice-redone-more = 已重做：{ $what }等 { $count } 处
notice-show = 去看看
notices-more = 还有 { $count } 条
notice-one-file = 这里只放一个文件：放入了“{ $file }”，另外 { $count } 个没有放入
notice-text-counts = 已放入“{ $file }”，但检查以粘贴的全文为准；要检查文件，请清空全文
notice-exported = 已导出并核对
notice-exported-lacking = 已导出，但有 { $count } 个文件读不到，没有放进提交包
notice-duplicated = 已复制为新项目，从版本号改起：{ $path }
duplicate-unread = 这些文件在原来的项目里就读不到，没有复制：{ $files }
notice-unpacked = 已从提交包建立新项目：{ $path }
import-no-picture = 有 { $count } 个文件不是图片，没有放入：{ $files }
notice-still-saving = 项目还在保存，请稍后再试
worker-crashed = 程序内部出错，这一步没有完成；已经保存的内容不受影响
notice-export-no-folder = 没有这个文件夹，请换一个位置再导出
notice-export-over-other = 这个文件已经存在，而且不是提交包，没有覆盖：{ $path }。请换一个文件名
notice-export-no-folder-at = 没有这个文件夹，没有导出：{ $path }
notice-export-closed = 这个文件夹不能写入，没有导出。请换一个位置，例如“文档”文件夹。
