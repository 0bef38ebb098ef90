## Check titles

absolute-claims = 夸大用语
agreement-present = 用户协议
brief-present = 简介和详细描述
brief-symbols = 简介中的符号
developer-details = 开发者信息
gambling-names = 名称中的博彩用语
icon-badge = 图标角标
icon-brand = 图标与知名产品相似
icon-emblem = 图标中的旗帜和徽章
icon-face = 图标中的真人头像
icon-form = 图标和 LOGO 的规格
icon-skin = 图标中的裸露画面
name-generic = 名称辨识度
name-match = 名称一致
name-present = 应用名称
name-spaces = 名称中的空格
name-symbols = 名称中的符号
name-width = 名称长度
permission-list = 权限列表
picture-sharpness = 图片清晰度
picture-storage = 图片的存储方式
picture-watermark = 图片水印
policy-present = 隐私政策
religion-payment = 宗教类应用的付款与广告
screenshot-duplicates = 重复截图
screenshot-form = 截图规格
version-form = 版本号

## Name

name-missing = 还没有填写应用名称
    .why = 详情页必须展示应用名称，缺失会被驳回
    .fix = 填写应用名称

name-width-over = 名称占 { $used } 个字符，最多 { $limit } 个
    .why = 名称只能占 10 个汉字的宽度，更长的会被驳回
    .fix = 缩短标出的部分，至少减少 { $over } 个字符。一个汉字算两个字符。

name-symbols-found = 名称里有不能用的符号：{ $symbols }
    .why = 名称只能用汉字、字母和数字，含有符号、标点或表情会被驳回
    .fix = 去掉标出的符号。要区分版本时直接连写，例如“商家版”。

name-symbols-letters = 名称里有少见的文字：{ $letters }
    .why = 规范没有说明其他文字的字母是否算特殊符号，而少见的语种不予收录，审核时可能被驳回
    .fix = 尽量改用汉字、英文字母或数字

name-spaces-found = 名称里有 { $count } 个空格
    .why = 名称不能含有空格，全角空格也算，否则会被驳回
    .fix = 删去标出的空格，让前后文字直接相连

name-spaces-invisible = 名称里有 { $count } 个看不见的字符
    .why = 看不见的字符也算空格，常在复制粘贴时带入，会被驳回
    .fix = 删去标出位置的字符，或把名称重新输入一遍

name-generic-class = 名称只有统称“{ $word }”，没有辨识度
    .why = 用统称命名会干扰搜索结果，会被驳回
    .fix = 加上品牌名或有特点的词，与同类应用区分开

name-generic-words = “{ $name }”全由常见词组成，辨识度可能不够
    .why = 没有辨识度的名称会被驳回，是否足够由审核人员判断
    .fix = 建议加上品牌名或有特点的词

name-match-no-name = 还没有填写应用名称，无法比对
    .why = 应用名称要与界面和材料上的名称一致，没有名称就无法检查
    .fix = 先填写应用名称

name-match-no-shown = 还没有填写用户实际看到的名称
    .why = 创建应用时的名称要与用户看到的名称相同，不一致会被驳回
    .fix = 打开应用，照界面上显示的名称填写

name-match-shown = 应用名称是“{ $name }”，用户看到的是“{ $shown }”
    .why = 创建应用时的名称与用户看到的名称不同，会被驳回
    .fix = 把两处名称改成一样

name-match-spelling = “{ $name }”与“{ $shown }”的写法略有不同
    .why = 大小写、空格或全角半角不同，审核时可能被看作两个名称
    .fix = 建议两处用完全相同的写法

name-match-no-certificate = 还没有软著，无法比对名称
    .why = 软著上的软件名称要与应用名称一致，没有软著就无法检查
    .fix = 先在资质材料中添加软著或电子版权证书

name-match-no-title = 还没有填写软著上的软件名称
    .why = 软著上的软件名称要与应用名称一致，不一致会被驳回
    .fix = 照证书填写软件全称，有简称的一并写上

name-match-copyright = 应用名称是“{ $name }”，软著上是“{ $title }”
    .why = 软著名称与应用名称不符会被驳回
    .fix = 先核对抄写是否有误。确实不同的，改用与软著相同的名称，或附上更名、授权文件。

name-match-no-service = 还没有填写评估报告上的服务名称或单位名称
    .why = 这两个名称要与应用名称和开发者名称一致，缺少就无法检查
    .fix = 照安全评估报告填写服务名称和持有人

name-match-service = 应用名称是“{ $name }”，评估报告上的服务名称是“{ $service }”
    .why = 评估报告要写这款应用，服务名称不一致会被驳回
    .fix = 先核对抄写是否有误。确实不同的，改正报告后重新提交。

name-match-operator = 开发者是“{ $developer }”，评估报告上的单位是“{ $holder }”
    .why = 评估报告上的单位要与开发者一致，不一致会被驳回
    .fix = 先核对抄写是否有误。确实不同的，换成以开发者名义提交的报告。

gambling-name = 名称里有博彩用语“{ $word }”
    .why = 规范点名这个词不得出现在应用名称里，含有的不予收录
    .fix = 从名称里去掉这个词

gambling-name-close = 名称里有“{ $word }”，接近规范点名的博彩用语
    .why = 规范点名的是“神算人”，这个词可能也在所指之内
    .fix = 建议换一个词

gambling-word = 简介或关键词里有博彩用语“{ $word }”
    .why = 规范不许名称使用这个词，出现在别处也可能引起审核人员的疑问
    .fix = 与应用内容无关的，建议删去

## Version

version-missing = 还没有填写版本号
    .why = 详情页必须展示版本号，缺失会被驳回
    .fix = 填写本次提交的版本号，例如 2.4.0

version-malformed = 版本号“{ $version }”的格式不对
    .why = 版本号要能与实际版本对应，写法不清会被驳回
    .fix = 写成两到四组数字，用点分开，例如 2.4.0

version-running-missing = 两个版本号还没有填全
    .why = 提交的版本要与实际运营的版本相同，缺一个就无法比对
    .fix = 填写版本号和实际运营的版本号

version-differs = 提交的版本是 { $version }，实际运营的是 { $running }
    .why = 上架版本与实际运营的版本不同会被驳回
    .fix = 更新线上版本，或把版本号改成一样

## Brief intro and description

brief-missing = 还没有填写应用简介
    .why = 简介缺失会被驳回，控制台也不能提交
    .fix = 用一句话说明应用做什么

brief-over = 应用简介有 { $used } 个字，最多 { $limit } 个
    .why = 超出的部分控制台不接受
    .fix = 缩短标出的部分

detail-missing = 还没有填写详细描述
    .why = 详细描述是控制台的必填项，缺失会被驳回
    .fix = 写明应用的功能和使用场景

detail-over = 详细描述有 { $used } 个字，最多 { $limit } 个
    .why = 超出的部分控制台不接受
    .fix = 缩短标出的部分

brief-symbols-found = { $field }里有特殊符号：{ $symbols }
    .why = 简介含有特殊符号或表情会被驳回，详细描述按同样的要求检查
    .fix = 删去标出的符号，或改用文字，例如把“%”写成“百分之”

brief-symbols-dash = { $field }里有容易被看作特殊符号的标点：{ $symbols }
    .why = 规范没有说明这类标点是否算特殊符号，审核人员的看法可能不同
    .fix = 建议改用逗号、句号或“至”字

absolute-named = { $field }里有夸大用语“{ $word }”
    .why = 规范点名不能使用这类词，出现会被驳回
    .fix = 改成可以核实的说法，例如具体的功能或数字

absolute-common = { $field }里的“{ $word }”可能被看作夸大用语
    .why = 这类词与规范点名的词意思相近，广告法也有限制，审核时可能被指出
    .fix = 建议改成可以核实的说法，有依据的可以保留

## Developer

developer-kind-missing = 还没有选择开发者类型
    .why = 不同类型的开发者需要不同的信息和材料
    .fix = 选择开发者属于哪一类

developer-field-missing = { $field }还没有填写
    .why = 开发者信息要在详情页如实展示，缺失会被驳回
    .fix = 填写这一项，与营业执照或账号信息保持一致

developer-website-malformed = 官网地址“{ $value }”不是有效的网址
    .why = 官网会展示给用户，打不开会被驳回
    .fix = 填写完整的网址，例如 https://www.example.com

developer-email-malformed = 邮箱“{ $value }”的格式不对
    .why = 审核人员要通过邮箱联系开发者，填错会影响审核
    .fix = 填写完整的邮箱，例如 contact@example.com

developer-phone-odd = 电话“{ $value }”看起来不像电话号码
    .why = 客服电话会展示给用户，打不通可能被驳回
    .fix = 核对号码，座机请带区号

uscc-missing = 还没有填写统一社会信用代码
    .why = 代码要与营业执照一致，没有填写就无法核对
    .fix = 照营业执照填写 18 位代码

uscc-length = 统一社会信用代码“{ $code }”不是 18 位
    .why = 统一社会信用代码固定为 18 位，位数不对会被驳回
    .fix = 对照营业执照，补上漏掉的或删去多出的字符

uscc-character = 统一社会信用代码“{ $code }”里有不会出现的字符
    .why = 代码只用数字和大写字母，不用 I、O、S、V、Z
    .fix = 对照营业执照改正，常见的是把 0 看成 O、把 1 看成 I

uscc-check-digit = 统一社会信用代码“{ $code }”校验不通过
    .why = 最后一位由前 17 位算出，对不上说明有字符抄错
    .fix = 对照营业执照逐位核对

licence-code-differs = 营业执照的代码是 { $licence }，开发者信息里是 { $developer }
    .why = 营业执照要与注册账号时的一致，代码不同会被驳回
    .fix = 核对两处的代码。执照换新的，账号信息也要更新。

licence-name-differs = 营业执照的名称是“{ $licence }”，开发者信息里是“{ $developer }”
    .why = 营业执照要与注册账号时的一致，名称不同会被驳回
    .fix = 核对两处的名称。公司更名的，账号信息也要更新。

## Permissions

permission-none-given = 还没有填写权限列表
    .why = 详情页要列出应用需要的权限，缺少会被驳回
    .fix = 逐项填写权限和用途。不需要权限就填“无”。

permission-no-purpose = 权限“{ $name }”的名称或用途没有填全
    .why = 每项权限都要说明用途，只列名称会被驳回
    .fix = 写上名称，并用一句话说明为什么需要这项权限

permission-not-in-policy = 隐私政策里没有提到权限“{ $name }”
    .why = 隐私政策要说明每项权限的用途，没有提到可能被驳回
    .fix = 在隐私政策里写明这项权限和用途，名称保持一致

## Privacy policy

policy-no-address = 还没有填写隐私政策地址
    .why = 应用要有独立的隐私政策并在详情页展示，缺少会被驳回
    .fix = 填写隐私政策的网址，以 https:// 开头

policy-address-malformed = 隐私政策地址“{ $value }”不是有效的 https 网址
    .why = 用户要能从详情页打开隐私政策，打不开会被驳回
    .fix = 填写以 https:// 开头的完整网址

policy-same-address = 隐私政策与用户协议用了同一个地址
    .why = 隐私政策要单独成文，与用户协议合用会被驳回
    .fix = 为隐私政策单独准备一个页面，填写它的地址

policy-is-home = 隐私政策地址就是应用首页的地址
    .why = 用户要能直接打开隐私政策，指向首页等于没有提供
    .fix = 填写隐私政策自己的地址

policy-no-text = 还没有隐私政策的全文
    .why = 只有地址时看不到内容，无法检查
    .fix = 粘贴全文，或添加文本文件

policy-unreadable = 隐私政策文件不能作为文本读取
    .why = 读不出文字就无法检查内容，不能算通过
    .fix = 另存为 UTF-8 编码的文本文件，或直接粘贴全文

policy-same-text = 隐私政策与用户协议的内容相同
    .why = 隐私政策要单独成文，与用户协议合用会被驳回
    .fix = 分别写成两份文件，核对有没有粘贴错

policy-short = 隐私政策只有 { $used } 个汉字，通常不少于 { $limit } 个
    .why = 过短的隐私政策往往缺少法规要求的内容，容易被驳回
    .fix = 核对是否粘贴完整，补上缺少的内容

policy-no-title = 开头没有写明这是隐私政策
    .why = 审核人员从标题辨认隐私政策，标题不明可能被看作其他文件
    .fix = 在开头写上标题，例如“会议纪要助手隐私政策”

## User agreement

agreement-no-address = 还没有填写用户协议地址
    .why = 用户协议要在详情页展示，缺少会被驳回
    .fix = 填写用户协议的网址，以 https:// 开头

agreement-address-malformed = 用户协议地址“{ $value }”不是有效的 https 网址
    .why = 用户要能从详情页打开用户协议，打不开会被驳回
    .fix = 填写以 https:// 开头的完整网址

agreement-same-address = 用户协议与隐私政策用了同一个地址
    .why = 两份文件要分开提供，合用同一页会被驳回
    .fix = 为用户协议单独准备一个页面，填写它的地址

agreement-no-text = 还没有用户协议的全文
    .why = 只有地址时看不到内容，无法检查
    .fix = 粘贴全文，或添加文本文件

agreement-unreadable = 用户协议文件不能作为文本读取
    .why = 读不出文字就无法检查内容，不能算通过
    .fix = 另存为 UTF-8 编码的文本文件，或直接粘贴全文

agreement-same-text = 用户协议与隐私政策的内容相同
    .why = 两份文件要分开提供，合用同一份会被驳回
    .fix = 分别写成两份文件，核对有没有粘贴错

agreement-short = 用户协议只有 { $used } 个汉字，通常不少于 { $limit } 个
    .why = 过短的协议往往内容不全，容易被驳回
    .fix = 核对是否粘贴完整，补上缺少的内容

## Icon and screenshots

icon-missing = 还没有应用图标
    .why = 图标是控制台的必填项，没有就不能提交
    .fix = 添加一张 PNG 图标

logo-missing = 还没有企业 LOGO
    .why = 企业 LOGO 是控制台的必填项，没有就不能提交
    .fix = 添加一张 PNG 图片

icon-not-png = “{ $file }”不是 PNG（识别为 { $format }）
    .why = 图标和企业 LOGO 只能用 PNG，其他格式无法上传
    .fix = 重新导出为 PNG，只改扩展名不起作用

picture-size = “{ $file }”的尺寸是 { $has-width }×{ $has-height }，应为 { $width }×{ $height }
    .why = 控制台按固定尺寸收图，尺寸不符无法上传
    .fix = 按要求的尺寸重新导出，避免拉伸变形

picture-bytes = “{ $file }”有 { $bytes } 字节，最多 { $limit } 字节
    .why = 控制台限制图片大小，超出无法上传
    .fix = 压缩图片或减少颜色后重新导出

picture-damaged = “{ $file }”打不开，图片已损坏或不完整
    .why = 审核人员也打不开损坏的图片，等于没有提供
    .fix = 从原图重新导出，再替换这个文件

picture-too-large = “{ $file }”的像素过多，没有打开
    .why = 超大的图片会占满内存，控制台也不会接受
    .fix = 缩小图片后重新添加

screenshot-missing = 还没有截图
    .why = 桌面端和移动端至少一端要有截图，缺失会被驳回
    .fix = 至少为一端添加一张截图

screenshot-too-many = { $end }有 { $count } 张截图，最多 { $limit } 张
    .why = 控制台限制每一端的截图数量，多出的无法上传
    .fix = 留下最能说明功能的几张，删去其余的

screenshot-format = “{ $file }”不是 PNG、JPG 或 GIF（识别为 { $format }）
    .why = 控制台只接受这几种格式，其他格式无法上传
    .fix = 重新导出为 PNG 或 JPG

screenshot-same = { $end }的第 { $numbers } 张截图是同一张图片
    .why = 截图里有重复图片会被驳回
    .fix = 留下一张，其余的换成别的画面

screenshot-alike = { $end }的第 { $numbers } 张截图是同一个画面，只是重新导出、缩放、裁剪或调了亮度
    .why = 截图里有重复图片会被驳回，改尺寸和亮度不算不同
    .fix = 留下一张，其余的换成别的画面

screenshot-near = { $end }的第 { $numbers } 张截图几乎相同，只有很小一部分不同
    .why = 审核人员可能把它们看作重复图片
    .fix = 换成差别明显的画面

picture-unknown = “{ $file }”不是图片，无法查看
    .why = 没有看到画面，不能算通过
    .fix = 换成 PNG 或 JPG 图片

picture-blurred = “{ $file }”可能模糊，把握 { $sure }%
    .why = 图标和截图清晰度不够会被驳回
    .fix = 看原尺寸的效果，模糊的请从原图重新导出。画面风格本来柔和的，可以确认没有问题。

picture-upscaled = “{ $file }”可能由小图放大而来，把握 { $sure }%
    .why = 小图放大后细节不会增加，看起来模糊
    .fix = 从设计原稿或真机截图重新导出，避免放大

picture-blocks = “{ $file }”压缩过度，可能有块状痕迹，把握 { $sure }%
    .why = 压缩痕迹让图片显得不清晰，会被驳回
    .fix = 从原图重新导出，提高质量或改用 PNG

picture-bars = “{ $file }”可能带有黑边，把握 { $sure }%
    .why = 黑边说明画面比例不对，看起来不完整
    .fix = 按要求的尺寸重新截图，或裁掉黑边

picture-empty = “{ $file }”几乎没有内容，把握 { $sure }%
    .why = 空白或纯色的图片看不出应用是什么，会被驳回
    .fix = 换成有实际内容的图片

picture-invisible = “{ $file }”几乎全透明，看不见内容，把握 { $sure }%
    .why = 用户和审核人员都看不到透明的图标
    .fix = 换成能看见内容的图片，或加上底色

picture-watermarked = “{ $file }”可能有水印，把握 { $sure }%
    .why = 图标和截图含有水印会被驳回
    .fix = 换成没有水印的图片。是应用自己的文字的，可以确认没有问题。

picture-location = “{ $file }”里存有拍摄地点
    .why = 图片公开以后，别人能读出拍摄的位置
    .fix = 导出时去掉元数据，再替换这个文件

picture-print-colours = “{ $file }”用的是印刷颜色（CMYK）
    .why = 屏幕显示印刷颜色会偏色，有的软件打不开
    .fix = 转换为 RGB 颜色，再重新导出

picture-rotated = “{ $file }”靠标记旋转，有的软件会显示成横躺的画面
    .why = 控制台可能忽略旋转标记，尺寸也按旋转前计算
    .fix = 旋转画面本身，再重新导出

picture-moving = “{ $file }”是动图
    .why = 控制台一般只显示第一帧
    .fix = 导出为静态图片

icon-badge-found = “{ $file }”的角上可能有角标，把握 { $sure }%
    .why = 未经授权的角标会被驳回，例如官方、精品一类的标记和数字红点
    .fix = 去掉角标。得到授权的，请附上证明并确认。

icon-emblem-found = “{ $file }”像旗帜或徽章，把握 { $sure }%
    .why = 未经授权使用国旗、国徽一类的标识会被驳回
    .fix = 换成自己的设计。国家机构或得到授权的，请附上证明并确认。

icon-face-found = “{ $file }”上可能有真人的脸，把握 { $sure }%
    .why = 图标不支持使用真人头像
    .fix = 换成图形标志。画出来的形象可以确认没有问题。

icon-skin-found = “{ $file }”有大片肤色，把握 { $sure }%
    .why = 图标不能带有性暗示或挑逗的画面
    .fix = 核对画面，不合适的请更换，没有问题的请确认

icon-brand-found = “{ $file }”与知名产品的标志相似，把握 { $sure }%
    .why = 图标与其他应用相同或相近，构成侵权的会被驳回
    .fix = 核对是否容易混淆，相近的请换成自己的设计

## Religion

religion-commerce = “{ $question }”回答了“是”，与宗教类应用的要求不符
    .why = 涉及宗教文化的应用不能收款，也不能做商业宣传，否则会被驳回
    .fix = 从应用里去掉这项功能。回答有误的，请改正回答。

religion-unanswered = “{ $question }”还没有回答
    .why = 涉及宗教文化的应用不能收款，也不能做商业宣传，要有回答才能判断
    .fix = 回答这个问题

## Papers

paper-missing = 还没有{ $paper }
    .why = 按应用的情况，这份材料必须提交，缺少会被驳回
    .fix = 添加这份材料的扫描件、照片或截图

paper-missing-any = 可选的材料还没有备齐：{ $papers }
    .why = 这几种材料至少要满足一种组合，缺少会被驳回
    .fix = 按条款说明备齐其中一种，添加扫描件、照片或截图

paper-too-few = { $paper }的数量不够，至少要 { $min } 份
    .why = 规范规定了最少的份数，不足会被驳回
    .fix = 补齐缺少的份数，每份单独一个文件

paper-count = { $paper }的数量不对，应为 { $min } 到 { $max } 份
    .why = 规范规定了份数的范围，不符会被驳回
    .fix = 补齐或减少份数，每份单独一个文件

paper-format = “{ $file }”不是 PDF、JPG 或 PNG（识别为 { $format }）
    .why = 控制台只接受这几种格式，其他格式无法上传
    .fix = 重新导出为 PDF、JPG 或 PNG，只改扩展名不起作用

paper-bytes = “{ $file }”有 { $bytes } 字节，最多 { $limit } 字节
    .why = 控制台限制材料的大小，超出无法上传
    .fix = 降低分辨率或压缩后重新导出，文字和印章要看得清

paper-encrypted = “{ $file }”需要密码才能打开
    .why = 审核人员打不开加密的文件，等于没有提供
    .fix = 去掉密码后重新添加

paper-damaged = “{ $file }”打不开，文件已损坏或不是 PDF
    .why = 审核人员也打不开损坏的文件，等于没有提供
    .fix = 重新扫描或导出，再替换这个文件

paper-no-number = 还没有填写{ $paper }的编号
    .why = 审核时会按编号核对，没有填写就无法检查
    .fix = 照材料填写编号

paper-number-wrong = { $paper }的编号“{ $number }”格式不对
    .why = 格式不对的编号查不到，会被驳回
    .fix = 对照原件改正，格式如 { $example }

paper-number-odd = { $paper }的编号“{ $number }”格式少见
    .why = 编号可能抄错，各地的格式也可能不同
    .fix = 对照原件核对，常见的格式如 { $example }

paper-no-holder = 还没有填写{ $paper }的持有人
    .why = 持有人要与开发者一致，否则要有授权文件，没有填写就无法检查
    .fix = 照材料填写持有人的全称

paper-other-holder = { $paper }的持有人是“{ $holder }”，开发者是“{ $developer }”
    .why = 材料不在开发者名下时要有授权文件，缺少会被驳回
    .fix = 先核对抄写是否有误。确实属于他人的，补齐授权方营业执照和合作合同等文件。

paper-no-expiry = 还没有填写{ $paper }的到期日
    .why = 过期的材料会被驳回，没有填写就无法检查
    .fix = 照材料填写到期日，长期有效的填“长期”

paper-date-odd = { $paper }的日期“{ $value }”无法识别
    .why = 认不出日期就无法检查材料是否有效
    .fix = 写成 2026-11-24 这样的形式。长期有效的，到期日填“长期”。

paper-expired = { $paper }已于 { $date } 到期，过期 { $days } 天
    .why = 过期的材料会被驳回
    .fix = 换成在有效期内的材料，并更新到期日

paper-expires = { $days ->
        [0] { $paper }今天（{ $date }）到期
       *[other] { $paper }还有 { $days } 天到期（{ $date }）
    }
    .why = 审核需要时间，审核期间到期也可能被驳回
    .fix = 建议尽快续期，再用新的材料提交

paper-not-yet = { $paper }要到 { $date } 才生效
    .why = 还没有生效的材料可能不被接受
    .fix = 核对生效日期，或等生效后再提交

## Files

file-waiting = 正在读取文件
    .why = 读完文件才能得出结果
    .fix = 请稍候，结果会自动更新

file-empty = “{ $file }”是空文件
    .why = 空文件里没有内容，等于没有提供
    .fix = 重新导出，再替换这个文件

file-extension = “{ $file }”的扩展名与实际格式（{ $format }）不符
    .why = 控制台可能按扩展名识别文件，不符可能无法上传
    .fix = 把扩展名改为实际的格式，或重新导出

file-missing = 找不到“{ $file }”
    .why = 文件不在原处，无法检查，也不能放进提交包
    .fix = 把文件放回原处，或重新添加

file-denied = 没有权限读取“{ $file }”
    .why = 读不到的文件没有检查过，不能算通过
    .fix = 允许读取这个文件，或复制一份重新添加

file-not-a-file = “{ $file }”不是普通文件
    .why = 文件夹和快捷方式里没有可以检查的内容
    .fix = 选择其中的文件重新添加

file-outside = “{ $file }”不在项目文件夹里
    .why = 项目只读取自己文件夹里的文件，换一台电脑也能打开
    .fix = 重新添加这个文件，让副本存入项目文件夹

file-too-large = “{ $file }”过大，没有读取
    .why = 控制台不会接受这样大的文件
    .fix = 压缩或降低分辨率后重新添加

file-crashed = 读取“{ $file }”时出错
    .why = 没有读完的文件不能算通过，其他检查不受影响
    .fix = 重新导出这个文件再试。仍然出错的，请人工核对。

file-unreadable = “{ $file }”无法读取
    .why = 读不到的文件没有检查过，不能算通过
    .fix = 确认文件能正常打开，再重新添加

## The check itself

check-crashed = 检查“{ $check }”时程序出错
    .why = 出错的检查不能算通过，其他检查不受影响
    .fix = 请对照规范人工核对这一条，并把出错的检查告诉软件的维护者

answer-needed = “{ $question }”还没有回答
    .why = 有了回答才知道这一条是否适用，以及需要哪些材料
    .fix = 回答这个问题

answer-developer-kind = 还没有选择开发者类型
    .why = 有些条款只适用于某类开发者，选择后才能判断
    .fix = 选择开发者属于哪一类

answer-businesses = 还没有选择业务类别
    .why = 特殊类目的应用要提供专门的资质，选择后才能判断
    .fix = 选出应用所属的业务。一项也不属于的，请标明没有。
