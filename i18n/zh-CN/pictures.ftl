### 图片：改成后台接受的形式、粘贴、逐处判断

## 两端截图

screenshot-ends-differ = 桌面端有 { $desktop } 张截图，移动端有 { $mobile } 张，内容不可能一一对应
    .why = 后台要求两端的截图内容一致
    .fix = 补齐较少的一端，让两端按同样的顺序展示同样的页面

## 修正图片

fix-mend = 修正…
mend-title = 把图片改成后台接受的形式
mend-working = 正在处理图片
mend-before = 现在
mend-after = 修正后
mend-keep = 采用
mend-kept = 原文件留在项目文件夹里，采用后可以撤销。
mend-opaque = 透明部分铺成白色
mend-drawn = 由矢量图绘制
mend-format = 由 { $from } 改为 { $to }
mend-turned = 按相机记录的方向转正
mend-first-frame = 只保留第一帧，动画会丢失
mend-colours = 印刷色转为屏幕色
mend-reduced = 由 { $width }×{ $height } 缩小
mend-enlarged = 由 { $width }×{ $height } 放大，不会变清晰，最好从原稿重新导出
mend-filled = 比例不同，空出的部分按边缘颜色补齐，没有裁剪
mend-flattened = 透明部分铺成白色
mend-stripped = 去掉拍摄信息和附带文字
mend-palette = 减到 { $count } 种颜色
mend-quality = 按质量 { $quality } 压缩，是放得下的最高质量
mend-renamed = 内容不变，扩展名改成与格式一致
mend-refused-kind = 这不是可以修正的图片
mend-refused-damaged = 图片不完整或已损坏，请重新导出
mend-refused-large = 图片像素太多，请先在图像软件里缩小
mend-refused-foreign = 矢量图引用了外部内容或自定义实体，请另存为普通 SVG
mend-refused-parts = 矢量图里有文字、嵌入图片或特殊效果，请先转成路径，或直接导出 PNG
mend-refused-deep = 矢量图层级太深或元素太多，请简化后再试
mend-refused-fit = 压缩到很低的质量仍然超过大小上限，请减少画面细节
mend-refused-fine = 图片已经符合要求，不用修正
mend-refused-crashed = 处理这张图片时出错，请在图像软件里另存一份再试

## 粘贴

paste-name = 粘贴的图片
paste-failed = 剪贴板里的图片没能保存为“{ $path }”

## 大图与并排查看

viewer-open = 放大查看 { $file }
viewer-several = 并排查看
viewer-compare = 并排查看
viewer-smaller = 缩小（-）
viewer-larger = 放大（+）
viewer-fit = 适应窗口
viewer-hint = 滚轮或双指缩放，拖动移动，0 还原

## 图上的一处

suspect-blur = 模糊
suspect-upscaled = 小图放大
suspect-jpeg = 压缩痕迹
suspect-letterbox = 黑边
suspect-empty = 几乎空白
suspect-transparent = 几乎透明
suspect-watermark = 水印
suspect-badge = 角标
suspect-flag = 旗帜或徽章
suspect-face = 真人面孔
suspect-skin = 大面积皮肤
suspect-brand = 像知名产品的标志
mark-suspected = 疑似{ $kind }（{ $sure }）
mark-holds = { $kind }，已由人确认
mark-dismissed = 不是{ $kind }，已忽略
mark-no = 不是，忽略
mark-yes = 确实是
mark-undo = 撤回判断
mark-bound = 换了文件，判断就失效。
mark-larger = 放大查看
mark-read = 读出的文字：{ $words }
picture-unread = { $file }：文字没有识读，已停止。
picture-read-now = 现在识读 { $file }
sure-high = 很可能
sure-some = 可能
sure-low = 不太确定
viewer-undrawable = 这个文件打不开或不是图片，请换一张
