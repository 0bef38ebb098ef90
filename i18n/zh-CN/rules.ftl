## 规则作为数据：自备规则集、覆盖情况、变化、官方文本的变动

ruleset-file-missing = 规则集缺少文件 { $file }，请重新复制完整的文件夹
ruleset-unreadable = 规则集 { $file } 第 { $line } 行无法读取：{ $reason }。请改正这一行，或重新复制该文件
ruleset-column = 规则集 { $file } 缺少列 { $column }，请连同首行重新复制该文件
ruleset-value = 规则集 { $file } 第 { $line } 行：“{ $found }”不符合列 { $column } 的要求，可以写：{ $allowed }
ruleset-expression = 规则集 { $file } 第 { $line } 行：列 { $column } 无法理解（{ $reason }），请改正这一行
ruleset-unknown = 规则集 { $file } 第 { $line } 行：列 { $column } 提到的“{ $found }”在各表中都没有，请补上或改正名称
ruleset-repeated = 规则集 { $file } 第 { $line } 行：“{ $found }”前面已有，请只保留其中一行
ruleset-lost = 规则集 { $file } 缺少“{ $found }”，本版本的应用需要它。请补上，或更新应用
ruleset-older = 自备规则集 { $version }（{ $date }）比内置的 { $builtin }（{ $since }）旧。请换成更新的规则集，或移走该文件夹
ruleset-builtin-used = 现在使用内置规则集 { $version }，未使用文件夹 { $path }
ruleset-own-used = 规则集 { $version }（{ $date }），来自 { $path }
because-announced = 自 { $on } 起执行，在此之前只作提醒
finding-enforced = 自 { $on } 起执行
clause-untitled = 条款 { $clause }
    .summary = 这是规则集里的新条款，本版本的应用还没有它的说明，请到官方页面查看

decider-papers = 资质材料
decider-statement = 声明
decider-nothing = 无需判断
decider-nobody = 暂无检查
rules-head-clause = 条款
rules-head-mode = 由谁判断
rules-head-check = 检查
rules-head-reads = 查看内容
rules-head-title = 标题
rules-counts = { $mode } { $count }
rules-revision = { $name } r{ $revision }
command-coverage = 检查了什么，怎样检查
coverage-lead = 规则集 { $version } 的全部条款：由谁判断，依据什么。此表由规则集自动生成
coverage-search = 搜索条款、检查或内容
coverage-nothing = 没有条款符合这些字词
coverage-shown = 共 { $count } 条，显示 { $shown } 条

drift-lead = 与规则集 { $version }（{ $date } 读取）对照：官方文本 { $pieces } 处中找到 { $found } 处
drift-none = 没有不同
drift-changed = 有改动
drift-vanished = 已删去
drift-appeared = 新增，位于这些条款之后
drift-line = （第 { $line } 行）
drift-no-clause = 标题或说明
drift-now = 现在：{ $text }
drift-not-text = 该文件不是 UTF-8、UTF-16 或 GB 18030 文本：{ $path }
drift-another = 这不像官方文本：{ $pieces } 处中只找到 { $found } 处，文件 { $path }

changes-lead = 规则集从 { $from }（{ $since }）换成 { $to }（{ $date }）：这个项目有 { $count } 条结果不同
changes-none = 没有不同
changes-new = 新增条款
changes-gone = 条款已取消
changes-words = 官方文字有改动
changes-reading = 判断方式有改动
changes-outcome = 条款未变
changes-outcomes = { $was } → { $now }
changes-limit = 数值 { $name }：{ $was } → { $now }
changes-list = 词表 { $name } 有改动
changes-nothing-before = 这个项目没有用别的规则集检查过，现在用的又是内置规则集，没有可以对照的
command-changes = 规则集带来的变化
