## Steps

step-listing = 应用信息
    .lead = 这些内容会显示在应用市场的详情页，审核人员首先看到的就是它们
step-category = 类目与功能
    .lead = 选出应用的行业，再按需回答问题，清单只保留与你有关的条款
step-imagery = 图标与截图
    .lead = 按市场里的真实大小查看，尺寸、格式和体积随时对照控制台的限制
step-papers = 资质材料
    .lead = 只列出这个应用需要的材料，每一份都说明由哪一条要求
step-privacy = 隐私与协议
    .lead = 隐私政策和用户协议各要一个可以打开的地址，正文也要交来检查
step-statements = 自查声明
    .lead = 机器看不到的由你确认，记下姓名和日期；内容变了，声明即失效
step-finish = 检查与导出
    .lead = 看清全局，导出提交包，再照着控制台的顺序填写
step-onward = 下一步：{ $step }

## Frame

app-name = 过审
command-undo = 撤销
command-redo = 重做
command-save = 保存
command-new = 新建项目
command-open = 打开项目…
command-example = 打开示例
    .also = 样例 演示
command-duplicate = 复制为下一版本的项目
    .also = 新版本 升级
command-close = 关闭项目
command-export = 导出…
    .also = 提交包 压缩包 草稿
rail-looking = { $step }（正在查看文件）
rail-clauses = { $step }：{ $word }，清单里 { $count } 项
rail-papers = { $step }：{ $word }，还差 { $count } 份材料
rail-questions = { $step }：{ $word }，{ $count } 个问题
rail-noted = { $step }：{ $word }，这一页有 { $count } 条的提示，在别的步骤处理
rail-statements = { $step }：{ $word }，{ $count } 条要你声明或确认
command-next = 跳到下一个问题
command-previous = 跳到上一个问题
command-pane = 到下一个区域
command-pane-back = 到上一个区域
command-palette = 搜索
command-settings = 设置
    .also = 语言 主题 缩放 字号
command-about = 关于过审
command-help = 帮助
command-shortcuts = 键盘快捷键
command-theme = 切换浅色和深色
command-theme-light = 浅色主题
    .also = 切换主题 外观 明亮
command-theme-dark = 深色主题
    .also = 切换主题 外观 夜间 暗色
command-theme-system = 主题跟随系统
    .also = 切换主题 外观 自动
command-language = Switch to English
    .also = 语言 切换语言 切换到英文 英文 英语
project-menu = 项目菜单
project-untitled = 未命名应用
project-example = 示例项目
dismiss = 关闭
cancel = 取消
ok = 好
remove = 移除
browse = 选择文件
browse-one = 选择文件
save-clean = 没有待保存的更改
save-waiting = 有更改，稍后自动保存
save-saved = 已自动保存 { $time }
save-failed = 没有保存：{ $reason }
save-read-only = 只读，更改不会保存
status-checking = 正在检查
status-reading = 正在读取 { $count } 个文件
status-exporting = 正在导出
status-ruleset = 规则集 { $version } · { $count } 条：机器判定 { $auto }，辅助 { $assist }，声明 { $attest }，说明 { $info }

## Start screen

start-title = 提交之前，先自查一遍
start-lead = 向腾讯会议应用市场提交应用之前用：填好应用信息，放入图标、截图和资质材料，就能看到哪些审核规则通过、哪些会被驳回、怎么改。全程离线，不上传任何内容。
start-new = 新建项目
start-example = 打开示例
start-open = 打开已有项目…
start-drop = 也可以把项目文件夹或提交包（zip）拖到这里
start-bundle = 打开提交包…
start-opening = 正在打开
start-recent = 最近的项目

## Checklist

plan-title = 下一步
plan-said = { $what }（{ $said }）
plan-hint = 先解决会被驳回的
plan-about = { $what }（涉及 { $count } 条）
counts-told = 下面的清单里有 { $count } 项“{ $word }”；回答一个问题、补齐一份材料，常常一次定下好几项
plan-at = { $place }：{ $what }
plan-more = 还有 { $count } 项
plan-fewer = 收起
plan-empty = 没有待办事项了
plan-empty-warned = 没有待办事项了，有 { $count } 条提醒可以看看
plan-exported = 提交包已导出，接着照着“检查与导出”里的顺序填写控制台
plan-console = 去填写控制台
plan-unread = 没有待办事项，但有 { $count } 条没能检查，请看“未检查”的条款
plan-unfiled = 资质材料有 { $count } 个文件待归入
plan-busy = 正在读取文件，读完就列出要做的事
verdict-lacking = 必填的图片或材料还没有备齐，见“下一步”
filter-all = 全部
    .hint = 全部适用的条款；不适用的在“不适用”里
filter-here = 本步
    .hint = 只列出当前步骤的条款，换一步就跟着换；上面的数字仍是全部
filter-fail = 不通过
filter-pending = 待确认
filter-unread = 未检查
filter-warn = 提醒
filter-pass = 通过
filter-not-applicable = 不适用
filter-info = 说明
checklist-none-here = 本步没有“{ $what }”的条款
checklist-none = 没有“{ $what }”的条款
checklist-show-all = 显示全部条款
chapter-open = 共 { $all } 条，其中 { $open } 条要处理或留意
chapter-open-short = { $open } 待处理 · 共 { $all }
chapter-settled-short = 共 { $all }
chapter-settled = 共 { $all } 条，都不用处理
finding-fix = 怎么改：{ $fix }
finding-go = 去看：{ $place }
finding-place = 对应位置
finding-more = 还有 { $count } 处
finding-fewer = 收起
finding-looked = { $by } · 查看了{ $what }
finding-official = 官方规范
note-clause = 在清单中查看 { $clause }
fix-remove-marked = 去掉它们
fix-use-name = 改为“{ $name }”
input-urls = 各项地址
input-developer = 开发者信息
input-facts = 问题的回答
input-icon = 图标和 LOGO
input-screenshots = 截图
input-privacy = 隐私政策
input-agreement = 用户协议
input-papers = 资质材料
input-writing = 图片里的文字

## Fields

field-optional = 选填
field-required = 必填
field-advised = 建议填写
field-hint = 例如 { $example }
meter-units = { $used } / { $limit } 半角
    .unit = 按半角字符计，一个汉字占 2 个，一个字母或数字占 1 个
meter-characters = { $used } / { $limit } 字
keyword-hint = 输入后按回车
keyword-remove = 移除关键词“{ $word }”
listing-addresses = 地址
    .lead = 域名要完成备案，应用首页和指南都要能打开
listing-review = 给审核人员
    .lead = 他们会用这些信息试用应用
listing-developer = 开发者
    .lead = 与营业执照和控制台账号保持一致
language-zh-CN = 简体中文
language-zh-TW = 繁体中文
language-en = 英语
language-ja = 日语
language-ko = 韩语
language-other = 其他语言

## Category

category-none = 都不属于
category-search = 搜索行业，例如课程或支付
category-no-match = 没有匹配的行业
category-questions = 关于应用的问题
    .lead = 不确定时先不答，清单会告诉你哪些条款在等这个答案
category-left = 还有 { $open } 个问题，已回答 { $answered } 个
category-next = 去回答
category-answered = 问题都已回答
category-group-count = 已答 { $answered }/{ $all }
category-more = 其余 { $count } 个问题目前不影响结果，仍要查看
category-fewer = 只看影响结果的问题
answer-yes = 是
answer-no = 否

## Imagery

imagery-drop-one = 拖到这里作为{ $what }
imagery-drop-many = 把截图拖到这里，可以一次放多张
imagery-limit = { $width }×{ $height }，不超过 { $size }
imagery-count = 已有 { $used } 张，最多 { $limit } 张
imagery-surplus = 已有 { $count } 张，控制台最多收 { $limit } 张
imagery-keep-first = 只保留前 { $limit } 张
imagery-replace = 更换
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
file-reading = 正在读取
file-failed = 无法读取
file-gone = 文件不在了
file-pages = { $count } 页
file-remove = 移除 { $file }
file-earlier = 前移 { $file }
file-later = 后移 { $file }

## Papers

papers-owed = { $left ->
    [0] 目前需要的 { $owed } 份材料（任选其一的算一份）都已备齐
   *[other] 目前需要 { $owed } 份材料（任选其一的算一份），已备齐 { $met } 份，还差 { $left } 份
}
papers-drop = 把材料一起拖到这里，再逐一归入
papers-drop-hint = PDF、JPG、PNG，每个不超过 { $size }
papers-unfiled = 待归入的文件
papers-unfiled-lead = 说明每个文件是哪一份材料，没有你的确认不会归入
papers-unfiled-clear = 全部移出（{ $count } 个）
papers-twin = 与“{ $file }”内容完全相同
papers-twin-filed = 与已归入{ $slot }的“{ $file }”内容完全相同
notice-unfiled-cleared = 已移出 { $count } 个待归入的文件
papers-file-as = 选择归入哪里…
papers-choose = 选择文件
papers-choose-more = 再添加文件
papers-replace = 更换
papers-replace-file = 更换“{ $file }”
papers-one-of = { $count } 选一
papers-not-asked = 目前没有条款要求
papers-no-page = 选中左边的一份材料，这里显示它的首页
papers-spare = 也可以用这些代替
    .lead = 同一项要求的其他选择，已经满足时不必再交
papers-other = 其他材料
    .lead = 清单没有要求、但你想一起提交的材料
papers-add = 添加其他材料
papers-handwriting = { $count ->
        [1] 在扫描件上手写这句话，并写上日期
       *[other] 在扫描件上手写其中一句，并写上日期
    }
papers-copy-phrase = 复制“{ $phrase }”
papers-personal = 持有人是个人
papers-date-hint = 例如 2024-03-01
papers-expiry-hint = 例如 2029-02-28，或 长期

## Privacy

privacy-policy = 隐私政策
    .lead = 单独的页面，不能与用户协议或首页共用
privacy-agreement = 用户协议
    .lead = 单独的页面，内容与隐私政策不同
privacy-choose-file = 或者选择文件（文本、网页、docx、PDF）
privacy-replace-file = 更换文件
privacy-text-counts = 检查以上面的全文为准，不看这个文件；两者都会放进提交包
privacy-items = 隐私政策检查表
    .lead = 法规和标准要求写明的事项，以及正文里对应的句子；找到句子不等于写得足够
privacy-items-found = { $count } 项中找到 { $found } 项
privacy-items-all = 查看找到的 { $count } 项
privacy-item-missing = 没有找到对应的句子
privacy-permissions = 权限列表
    .lead = 逐项写清用途
privacy-no-permission = 不需要任何权限
privacy-add-permission = 添加权限
permission-name = 权限
permission-purpose = 用途
permission-remove = 移除权限“{ $name }”

## Statements

statements-person = 声明人
statements-person-hint = 你的姓名，会写进声明和报告
statements-open = 待回答 { $count }
statements-done = 已回答 { $count }
statement-see-first = 先看完其余 { $count } 处
statements-none = 没有需要回答的了
statements-none-yet = 填好应用信息和图片，这里才有可以回答的
statements-blank = 要先填好内容才能回答的 { $count } 条
statement-blank = 还没有内容可看，先填好
checklist-beside = 控制台表单和文件
asked-with = 另有 { $count } 条问的是同一个问题，回答一次即可
answered-with = 另有 { $count } 条一并回答
answered-at = 随“{ $clause }”一并回答
answered-finding = { $what }：已随“{ $clause }”一并回答
statement-line = { $said }，{ $by }，{ $on }
statement-reading = 文件还在读取，之前的回答是否仍然有效要读完才知道
statement-lapsed-changed = { $on } { $by } { $said }，之后{ $fields }改了
lapsed-found = 文字里查出的内容
lapsed-something = 相关内容
lapsed-together = 同一处改动让 { $count } 条回答失效，看过改动后可以一起重新确认
lapsed-change = { $what }：{ $before } → { $after }
lapsed-changed = { $what }改了
lapsed-quoted = “{ $text }”
lapsed-empty = 未填写
lapsed-none = 没有选
lapsed-unanswered = 未回答
lapsed-sentences = 这 { $count } 条说的是什么
lapsed-more = 还有 { $count } 条
lapsed-forgotten = 项目重新打开后，改动前的内容已不保留，请对照现在的内容逐条看
lapsed-look = 逐条看这 { $count } 条
lapsed-read = 逐条看过，这 { $count } 条仍然成立
lapsed-again = 看过改动，这 { $count } 条仍然成立
statement-lapsed = { $said }，{ $by }，{ $on }。已失效：{ $why }。
statement-withdraw = 撤回
statement-reason = 理由
statement-note = 说明
statement-write = 请写明：{ $what }
statement-bound = 声明只对现在看到的内容有效，相关内容变化后需要重新确认
statement-sign = 签名确认

## Finish

finish-bundle = 提交包
finish-files = { $count } 个
finish-export = 导出提交包…
finish-export-draft = 导出草稿包…
finish-report = 打开报告
finish-draft-why = 全部条款通过后才能导出正式提交包；草稿包的文件名、清单和报告里都会标明是草稿
finish-written = 提交包已写好，重新打开核对无误
finish-written-since = 提交包写好并核对过，之后又有变动，提交前请重新导出
finish-written-draft = 草稿包已写好，重新打开核对无误
finish-written-draft-since = 草稿包写好并核对过，之后又有变动，需要时请重新导出
finish-written-lacking = 草稿包已写好，但缺 { $count } 个文件
finish-lacks = 读不到，没有放进包里：{ $file }
finish-console-bare = 复制的路径指向你的原文件；去掉附加信息的那一份在提交包里，上传前请先从包里解出来
finish-console-own = 复制的路径指向项目里的原文件；提交包里的那一份另有名字
finish-console-laid = 复制的路径指向从提交包解出的文件，在 { $folder }
finish-lay-out = 解出提交包里的文件，改用它们的路径
finish-file-bundled = { $file }（包里是 { $path }）
finish-copy-own = 复制项目里原文件的路径；提交包里的那一份是 { $path }
finish-unsound = 重新打开时发现问题，请不要提交这个文件
finish-verified = { $size }，核对了里面的 { $count } 个文件
finish-open-folder = 打开所在文件夹
finish-copy-path = 复制路径
finish-console = 填写控制台
finish-console-lead = 顺序与控制台的表单一致；上传文件时，把复制的路径粘贴到选择文件的窗口里
finish-copy = 复制
finish-copy-field = 复制{ $field }
finish-copy-file = 复制路径
finish-copy-file-name = 复制 { $file } 的完整路径，用于{ $field }
finish-folder = 打开文件夹
finish-waiting = 没有发现会被驳回的问题，还差 { $count } 项由你回答或确认
finish-ready-stated = 适用的条款都已检查，没有未解决的问题；其中 { $count } 条以你的声明或确认为准
finish-blocked = 现在提交会被驳回，先解决 { $count } 项不通过
finish-untouched = 还没有开始填写，从第 1 步的应用名称开始
finish-bar-warned = 提醒 { $warned }，共 { $all }
answer-no-rest = 其余都选否
answer-no-rest-name = { $group }：还没回答的 { $count } 个问题都选否
finish-bar-beside = 条款之外
finish-bar = 待处理 { $open }，共 { $all }
console-fill = 去填写
console-fill-name = 去填写{ $field }
shortcuts-edit = 编辑
shortcuts-go = 查找与跳转
shortcuts-project = 项目
shortcuts-app = 应用
papers-fill-all = 填入读到的编号和日期（{ $count } 份）
papers-bring = 一次放入多份材料…

## Narrow windows

checklist-open = 查看检查清单
checklist-close = 返回这一步
list-search = 输入文字或拼音筛选
papers-choice = 以下 { $count } 份材料，有一份就够
papers-seen-seal = 有印章
papers-seen-colour = 彩色
papers-seen-clear = 字迹清晰
papers-seen-phrase = 读到用途文字
papers-asks = 请看过后确认：{ $clause }
papers-asked = 还有 { $count } 条要你看过确认
papers-asked-go = 去确认
papers-more = 还有 { $count } 条
papers-not-there = 还没有
papers-code-right = 代码校验位正确
papers-number-right = 编号格式正确
papers-until = 有效期至 { $date }
papers-forever = 长期有效

## Why a paper is owed

owed-always = 所有应用都要
owed-company = 企业开发者都要
owed-form = 控制台表单必填
owed-yes = “{ $name }”选了“是”
owed-no = “{ $name }”选了“否”
owed-business = 业务类别选了“{ $name }”

papers-maybe = 要不要这份材料，取决于还没有回答的问题
