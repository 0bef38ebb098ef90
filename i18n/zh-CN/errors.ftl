## Disk

store-not-found = 找不到：{ $path }。可能被移动、改名或删除了，请重新选择。
store-no-project = 这个文件夹里没有 project.toml：{ $path }。请选择项目文件夹，或新建一个项目。
store-not-a-folder = 这里需要一个文件夹：{ $path }
store-not-a-file = 这里需要一个普通文件：{ $path }
store-already-a-project = 这个文件夹里已经有项目：{ $path }。请打开它，或换一个位置。
store-not-empty = 文件夹不是空的：{ $path }。请换一个空文件夹或新的名称。
store-outside = 文件在项目文件夹之外：{ $path }。请把文件复制到项目文件夹里。
store-not-text = 第 { $line } 行不是 UTF-8 文字：{ $path }。请用 UTF-8 编码另存后再打开。
store-too-large = 文件太大（{ $megabytes } MB），最多读取 { $limit } MB：{ $path }
store-future-version = 项目由更新的版本保存（格式 { $found }，这个版本最多读取格式 { $supported }）：{ $path }。请升级后再打开，文件没有改动。
store-locked = 项目已在另一个窗口打开：{ $path }。请先关闭那个窗口。
store-gone = 项目文件夹不在原来的位置：{ $path }。可能被移动、改名或删除了；新的修改只在这个窗口里。
store-another = 这是另一个项目，不是刚才打开的那个：{ $path }。请选择它移动后的文件夹，或另存为副本。
store-read-only = 项目只能读取，不能保存：{ $path }。请检查权限，或把项目复制到可以写入的位置。
store-denied = 没有权限：{ $path }。请检查文件和文件夹的权限。
store-disk-full = 磁盘空间不足，没有保存：{ $path }。请腾出空间后再试。
store-no-home = 找不到个人文件夹，设置无法保存
store-unfaithful = 写出的内容与项目不一致，没有保存：{ $path }。原来的文件没有改动。
store-io = { $path }：{ $reason }

## project.toml

format-syntax = { $path }：第 { $line } 行不是有效的 TOML：{ $detail }
format-syntax-key = { $path }：第 { $line } 行，{ $key } 的写法不对：{ $detail }
format-unknown-key = { $path }：第 { $line } 行，没有 { $key } 这个键，可以写：{ $allowed }
format-unknown-key-quotes = { $path }：第 { $line } 行，没有 { $key } 这个键。条款编号要加引号，例如 [statements."1.1.a"]。可以写：{ $allowed }
format-unknown-value = { $path }：第 { $line } 行，{ $key } 不能是 { $found }，可以是：{ $allowed }
format-wrong-type = { $path }：第 { $line } 行，{ $key } 不能是 { $found }，应为：{ $allowed }
format-missing-key = { $path }：第 { $line } 行，缺少 { $key }
format-kind-text = 加引号的文字
format-kind-list = 方括号 [ ] 里的列表
format-kind-number = 0 或更大的整数
format-kind-table = 一组键和值
format-fault-bare = 文字要放在英文引号里
format-fault-quotes = 引号没有配对，或引号里有不能直接写的字符
format-fault-twice = 同一个键写了两次
format-fault-empty = 等号或值没有写
format-fault-header = 小节标题的方括号没有写完
format-fault-list = 列表的括号或逗号不对
format-fault-number = 数字的写法不对

## Command line

cli-no-command = 没有 { $word } 这个命令，是不是想用 guoshen { $meant }？
cli-no-clause-near = 没有编号为 { $clause } 的条款，用 guoshen rules 可以列出全部条款
cli-no-clause = 没有编号为 { $clause } 的条款。最接近的是：{ $near }
cli-bad-date = { $text } 不是有效的日期，请写成 YYYY-MM-DD
cli-no-ruleset = 规则集无法读取：{ $reason }
cli-bad-words = 词表无法使用，{ $reason }：{ $path }
cli-stdin = 无法读取输入：{ $reason }
cli-stdin-not-utf8 = 输入的第 { $line } 行不是 UTF-8 文字，从这一行起没有检查。请先把文件另存为 UTF-8 编码
cli-stdout = 无法写出结果：{ $reason }
cli-unknown-word = 第 { $line } 行，{ $key } 不在规则集里，不会起作用。最接近的是：{ $near }
cli-saved-copy = 已复制为新项目：{ $path }
cli-saved-example = 示例项目已写入 { $path }
cli-saved-new = 空项目已建立 { $path }
cli-no-display = 没有可用的显示环境，无法打开窗口。命令行仍然可用，运行 guoshen --help 查看。
cli-no-graphics = 这台电脑的图形驱动无法打开窗口。请更新显卡驱动，或安装软件渲染（Debian/Ubuntu：mesa-vulkan-drivers、libgl1-mesa-dri）。
cli-ruleset = 规则集 { $version }
cli-rules = 规则集 { $version }，{ $date } 核对，共 { $count } 条
