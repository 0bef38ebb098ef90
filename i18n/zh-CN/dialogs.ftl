## Palette

palette-hint = 搜索步骤、条款、材料和操作
palette-hint-short = 搜索步骤、条款、材料
palette-nothing = 没有找到，换个词试试
palette-actions = 操作
palette-steps = 步骤
palette-clauses = 条款
palette-guides = 条款说明
palette-papers = 材料

## Settings

settings-language = 语言
settings-theme = 外观
settings-scale = 界面大小
theme-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
language-name-zh-CN = 简体中文
language-name-en = English

## About

about-version = 版本 { $version } · 规则集 { $ruleset }（{ $checked } 核对）
about-offline = 不联网，不需要账号，所有内容只留在这台电脑上。
about-decides = 结果供提交前自查，最终以平台审核为准。
about-licence = 以 Apache-2.0 许可发布。内置字体 Noto Sans SC 以 SIL OFL 1.1 许可发布。

## Shortcuts

shortcuts-note = F6 在顶栏、步骤、页面、清单之间移动，Tab 在区域内移动，方向键在清单和成组的选项里移动，回车打开，Esc 关闭。

## Recovery

recover-title = 找到上次没有保存的内容
recover-lead = 上次离开时，还有内容没有存进项目。恢复后可以撤销；不恢复时，这份内容仍留在项目的 journal 文件夹里。
recover-changed = 在那之后，项目文件又被修改过，请确认要用哪一份。
recover-take = 恢复
recover-leave = 不恢复

## Replace

replace-title = 已有同名文件
replace-lead = 它不是本轮导出的提交包，可能是之前提交过的那一份。替换后无法找回。
replace-lead-own = 它是本轮之前导出的提交包。替换后无法找回。
replace-lead-draft = 它是之前导出的草稿包。替换后无法找回。
replace-beside = 换名保存时写成 { $name }
replace-not = 换名保存
replace-do = 替换

## Paths

pick-open = 打开项目文件夹
pick-bundle = 打开提交包（zip）
pick-new = 新建项目
pick-example = 复制示例到
pick-attach = 选择文件
pick-export = 导出到
paths-lead = 这台电脑没有文件选择窗口，请输入路径
paths-one = 路径
paths-many = 路径，每行一个
pick-kind-icon = PNG 图片
pick-kind-pictures = 图片（PNG、JPG、GIF）
pick-kind-papers = 材料（PDF、JPG、PNG）
pick-kind-texts = 文档（TXT、MD、HTML、DOCX、PDF）
pick-kind-words = 词表（TXT）
pick-kind-bundle = 提交包（ZIP）
pick-kind-report = 报告或提交包
recover-found = 没有保存的改动（{ $count } 处）：{ $fields }
recover-answers = 没有保存的改动在声明、审核轮次或整理状态里

## Unsaved work, read-only projects

unsaved-title = 有内容还没有保存
unsaved-lead = 另存为副本会把全部内容和文件写到另一个位置，并在那里继续。
unsaved-copy = 另存为副本…
unsaved-discard = 不保存，直接离开
unsaved-read-only = 这个项目的文件夹只能读取，刚才的修改没有写到磁盘上。
read-only-banner = 这个项目只能读取：可以查看和试改，但修改不会保存。要保留修改，请另存为副本。
command-copy = 另存为副本…
command-show-folder = 打开项目文件夹
pick-copy = 另存为副本
pick-follow = 选择项目现在所在的文件夹
gone-banner = 项目文件夹被移动、改名或删除了，原来在：{ $path }。刚才的修改都还在这个窗口里，但没有写到磁盘。把文件夹放回去会自动继续保存；也可以指出它现在的位置，或另存一份。
gone-follow = 选择现在的位置…
copy-name = { $name } 副本
save-again = 再试一次
notice-copied = 已另存为副本，正在副本里继续：{ $path }
notice-followed = 已在移动后的文件夹里继续：{ $path }

## Templates

templates-title = 模板
templates-lead = 模板里有文案、类目、问题的回答、开发者信息、权限、协议和公司标志，适合同一家公司的另一个应用；不含名称、版本、图片、材料、声明和审核轮次。
templates-none = 还没有模板
templates-use = 从模板新建
templates-name = 模板名称
templates-keep = 把当前项目存为模板
templates-replace = 替换同名模板
templates-new = 用它新建
templates-new-name = 用模板“{ $name }”新建项目
templates-remove = 删除模板“{ $name }”
notice-template-kept = 已存为模板“{ $name }”
start-template = 从模板新建…
cli-saved-template = 已从模板新建项目：{ $path }
cli-no-template = 没有名为“{ $name }”的模板；现有模板：{ $known }
