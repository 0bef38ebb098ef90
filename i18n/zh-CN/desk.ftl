## Reading papers

status-papers = 正在识读第 { $number } 份，共 { $count } 份
status-papers-page = 正在识读第 { $number } 份，共 { $count } 份 · 第 { $page } / { $pages } 页
papers-stop = 停止
papers-read-now = 现在识读
paper-state-waiting = 等待识读
paper-state-reading = 正在识读第 { $page } / { $pages } 页
paper-state-read = 已识读 { $pages } 页
paper-state-unreadable = 打不开，文件可能已损坏或有密码
paper-state-empty = 空文件
paper-state-foreign = 不是 PDF、JPG 或 PNG
paper-state-stopped = 已停止识读
paper-state-off = 未识读
settings-papers = 材料
settings-read-papers = 放入材料和图片后自动识读
settings-read-papers-hint = 只在这台电脑上识读，不上传。识读结果会缓存，下次打开更快。
settings-forget-readings = 清除识读缓存
notice-readings-forgotten = 识读缓存已清除

## Filing papers

papers-file-all = 归入全部很可能且还缺的（{ $count }）
notice-filed-together = { $rest ->
    [0] 已归入 { $count } 个文件
   *[other] 已归入 { $count } 个文件，还有 { $rest } 个待归入{ $met ->
        [0] {""}
       *[other] ；{ $met } 个的位置已有材料
    }{ $unasked ->
        [0] {""}
       *[other] ；{ $unasked } 个目前没有条款要求
    }{ $unsure ->
        [0] {""}
       *[other] ；{ $unsure } 个没有把握认出
    }
}
papers-file-there = 归入这里
papers-file-elsewhere = 换一个位置…
papers-file-there-name = 按建议归入 { $file }
papers-proposed = { $slot } · { $sure }
papers-proposed-why = 依据页面上的{ $said }
papers-proposed-said = “{ $text }”
papers-proposed-fills = 一并填入 { $fields }
papers-not-recognised = 没有认出是哪种材料，请选择归入哪里
papers-show = 查看页面
papers-show-page = 查看 { $file } 的页面
papers-take = 使用
papers-take-name = 用读到的内容填写{ $field }
papers-take-all = 填入读到的 { $count } 项
papers-read-value = 读到“{ $value }”
papers-read-same = 与材料一致
papers-taken = 由此页填入
papers-same = 与填写的一致
papers-differs = 填写的是“{ $typed }”

## The page view

page-of = 第 { $page } 页，共 { $pages } 页
page-next = 下一页
page-previous = 上一页
page-closer = 放大
page-farther = 缩小
page-whole = 显示整页
page-values = 读到的内容
page-nothing-read = 没有读到可以填写的内容
page-phrase = 要求手写的文字
page-show-place = 在第 { $page } 页
page-seen = 这一页上
page-no-seal = 没有认出印章或手写
page-seal-round = 圆形章
page-seal-oval = 椭圆章
page-seal-square = 方形章
page-thumb-print = 指印
page-handwriting = 蓝色字迹
page-signature = 签名处有笔迹
page-fault-blank = 空白页
page-fault-nearly-blank = 几乎空白
page-fault-turned = 页面不是正的
page-fault-too-small = 字太小，看不清
page-fault-cut-off = 内容超出页边
page-fault-blurred = 模糊

## The company folder

company-title = 公司资料夹
company-lead = 公司的证照只放一次，各个项目取用的是副本。只保存在这台电脑上。
company-drop = 把公司的证照拖到这里
company-drop-hint = PDF、JPG、PNG
company-name = 名称
company-no-slot = 是哪种材料…
company-remove = 从公司资料夹移除 { $name }
company-gone = 已移除“{ $name }”；窗口关闭前可以放回，项目里的副本不受影响
company-back = 放回
company-back-name = 放回 { $name }
company-slot-filled = 已有文件
company-slot-empty = 还缺
company-slot-unasked = 目前不需要
notice-company-lost = “{ $name }”的文件已经不在，无法放回
company-valid = 有效期至 { $date }
company-count = 已保存 { $count } 份证照
company-open = 管理公司资料夹
company-expired = 已于 { $date } 过期
company-expiring = { $days ->
    [0] 今天到期（{ $date }）
   *[other] { $days } 天后到期（{ $date }）
}
company-take = 从公司资料夹取用
company-take-one = 取用“{ $name }”
company-keep = 存入公司资料夹
company-file-unreadable = { $file } 无法读取
company-slot = 对应的材料
notice-company-kept = 已存入公司资料夹：{ $name }

## Copies in the bundle

finish-marked-copies = 另附带水印的材料副本
finish-marked-copies-hint = 每份材料旁边放一份印有“仅用于腾讯会议应用上架”的副本，原件不变
finish-bare-pictures = 去掉图片和 PDF 里的附加信息
finish-bare-pictures-hint = 去掉 JPG、PNG、PDF 中的拍摄时间、地点、设备、作者和软件等信息，画面不变；加密或有数字签名的 PDF 不处理
company-invite = 把营业执照等证照放进来一次，以后每个项目都能取用
