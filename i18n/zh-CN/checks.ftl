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
icon-words = 图标上的文字
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
picture-words = 图片里的水印文字
policy-present = 隐私政策
religion-payment = 宗教类应用的付款与广告
screenshot-duplicates = 重复截图
screenshot-ends = 两端截图的内容
screenshot-form = 截图规格
screenshot-notices = 截图里的手机通知
screenshot-relation = 截图里的文字与应用是否相关
version-form = 版本号

## Name

name-missing = 还没有填写应用名称
    .why = 详情页必须展示应用名称，缺失会被驳回
    .fix = 填写应用名称

name-width-over = 名称占 { $used } 个半角字符，最多 { $limit } 个
    .why = 名称只能占 10 个汉字的宽度，更长的会被驳回
    .fix = 缩短标出的部分，至少减少 { $over } 个半角字符。一个汉字算两个。

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

name-match-document = { $field }的标题写的是“{ $other }”，全文没有出现应用名称“{ $name }”
    .why = 同一个应用在各处的名称要一致，审核人员会对照
    .fix = 如果是别的应用的文本，换成这个应用自己的；是同一个应用，把名称写成一样
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

absolute-elsewhere = { $fields }里有高级形容词“{ $word }”
    .why = 规则说的是简介，名称和关键词里的这类词审核人员也会挑出来
    .fix = 换成具体的说法；是名字的一部分而不是夸耀的，可以保留

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

permission-no-name = 有一项权限只写了用途“{ $purpose }”，没有写名称
    .why = 权限列表要写明是哪一项权限，缺名称会被驳回
    .fix = 写上这项权限的名称

permission-no-purpose = 权限“{ $name }”没有写用途
    .why = 每项权限都要说明用途，只列名称会被驳回
    .fix = 用一句话说明为什么需要这项权限

permission-denied = 隐私政策说不会用到“{ $name }”，权限列表里却有这一项
    .why = 权限列表和隐私政策要一致，互相矛盾可能被驳回
    .fix = 用到的，在隐私政策里写明用途；用不到的，从权限列表里删掉
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

policy-collects-nothing = 隐私政策说不收集任何信息，保存、共享、删除等项因此不再要求
    .why = 腾讯会议会提供昵称、头像等信息，应用用到其中一项，这句话就不成立
    .fix = 核对应用和所用的组件确实什么都不收集；收集的，照实写明

policy-no-text = 还没有隐私政策的全文
    .why = 只有地址时看不到内容，无法检查
    .fix = 粘贴全文，或添加文本文件

policy-same-text = 隐私政策与用户协议的内容相同
    .why = 隐私政策要单独成文，与用户协议合用会被驳回
    .fix = 分别写成两份文件，核对有没有粘贴错

policy-short = 隐私政策只有 { $used } 个汉字，通常不少于 { $limit } 个
    .why = 过短的隐私政策往往缺少法规要求的内容，容易被驳回
    .fix = 核对文字是否完整，补上缺少的内容

policy-no-title = 开头没有写明这是隐私政策
    .why = 审核人员从标题辨认隐私政策，标题不明可能被看作其他文件
    .fix = 在开头写上标题，例如“青禾纪要隐私政策”

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

agreement-same-text = 用户协议与隐私政策的内容相同
    .why = 两份文件要分开提供，合用同一份会被驳回
    .fix = 分别写成两份文件，核对有没有粘贴错

agreement-short = 用户协议只有 { $used } 个汉字，通常不少于 { $limit } 个
    .why = 过短的协议往往内容不全，容易被驳回
    .fix = 核对文字是否完整，补上缺少的内容

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

picture-bytes = “{ $file }”有 { $bytes }，最多 { $limit }
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

screenshot-near-many = { $end }的第 { $numbers } 张截图几乎相同，每一张与其中另一张只有很小一部分不同
    .why = 审核人员可能把它们看作重复图片
    .fix = 留下一张，其余的换成差别明显的画面

picture-unknown = “{ $file }”不是图片，无法查看
    .why = 没有看到画面，不能算通过
    .fix = 换成 PNG 或 JPG 图片

picture-blurred = “{ $file }”疑似模糊（{ $sure }）
    .why = 图标和截图清晰度不够会被驳回
    .fix = 看原尺寸的效果，模糊的请从原图重新导出。画面风格本来柔和的，可以确认没有问题。

picture-upscaled = “{ $file }”疑似由小图放大而来（{ $sure }）
    .why = 小图放大后细节不会增加，看起来模糊
    .fix = 从设计原稿或真机截图重新导出，避免放大

picture-blocks = “{ $file }”压缩过度，疑似有块状痕迹（{ $sure }）
    .why = 压缩痕迹让图片显得不清晰，会被驳回
    .fix = 从原图重新导出，提高质量或改用 PNG

picture-bars = “{ $file }”疑似带有黑边（{ $sure }）
    .why = 黑边说明画面比例不对，看起来不完整
    .fix = 按要求的尺寸重新截图，或裁掉黑边

picture-empty = “{ $file }”疑似几乎没有内容（{ $sure }）
    .why = 空白或纯色的图片看不出应用是什么，会被驳回
    .fix = 换成有实际内容的图片

picture-invisible = “{ $file }”疑似几乎全透明、看不见内容（{ $sure }）
    .why = 用户和审核人员都看不到透明的图标
    .fix = 换成能看见内容的图片，或加上底色

picture-watermarked = “{ $file }”疑似有水印（{ $sure }）
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

icon-badge-found = “{ $file }”的角上疑似有角标（{ $sure }）
    .why = 未经授权的角标会被驳回，例如官方、精品一类的标记和数字红点
    .fix = 去掉角标。得到授权的，请附上证明并确认。

icon-emblem-found = “{ $file }”疑似旗帜或徽章（{ $sure }）
    .why = 未经授权使用国旗、国徽一类的标识会被驳回
    .fix = 换成自己的设计。国家机构或得到授权的，请附上证明并确认。

icon-face-found = “{ $file }”上疑似有真人的脸（{ $sure }）
    .why = 图标不支持使用真人头像
    .fix = 换成图形标志。画出来的形象可以确认没有问题。

icon-skin-found = “{ $file }”疑似有大片肤色（{ $sure }）
    .why = 图标不能带有性暗示或挑逗的画面
    .fix = 核对画面，不合适的请更换，没有问题的请确认

icon-brand-found = “{ $file }”疑似与知名产品的标志相似（{ $sure }）
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

paper-missing-letter = 还没有{ $paper }
    .why = 按应用的情况，这份材料必须提交，缺少会被驳回
    .fix = 下载官方模板，填好、签署、盖章后扫描，再添加到这里

paper-missing-either = 现在还没有：提供{ $single }，或者把这几份都提供：{ $set }
    .why = 两种办法选一种，哪一种都不完整会被驳回
    .fix = 选一种办法，按它把材料添加齐
paper-missing-rest = 还缺{ $set }，与已有的材料一起才算齐；也可以改为提供{ $single }
    .why = 两种办法选一种，哪一种都不完整会被驳回
    .fix = 补上还缺的材料，或者改用另一种办法

paper-missing-any = 以下材料任选一种提供，现在还没有：{ $papers }
    .why = 这几种材料有一种就够，一种也没有会被驳回
    .fix = 按条款说明选一种，添加扫描件、照片或截图

paper-count = { $max ->
        [0] { $paper }要有至少 { $min } 份不同主体的，现有 { $have } 份
       *[other] { $paper }要有 { $min } 到 { $max } 份不同主体的，现有 { $have } 份
    }
    .why = 规范规定了份数，不符会被驳回
    .fix = 补齐或减少份数，每份单独一个文件

paper-count-or = 还没有{ $papers }，也可以提供 { $min } 到 { $max } 份不同主体的{ $paper }，现有 { $have } 份
    .why = 两种办法选一种，哪一种都不完整会被驳回
    .fix = 选一种办法，把缺少的补齐，每份单独一个文件

paper-format = “{ $file }”不是 PDF、JPG 或 PNG（识别为 { $format }）
    .why = 控制台只接受这几种格式，其他格式无法上传
    .fix = 重新导出为 PDF、JPG 或 PNG，只改扩展名不起作用

paper-bytes = “{ $file }”有 { $bytes }，最多 { $limit }
    .why = 控制台限制材料的大小，超出无法上传
    .fix = 降低分辨率或压缩后重新导出，文字和印章要看得清

paper-encrypted = “{ $file }”需要密码才能打开
    .why = 审核人员打不开加密的文件，等于没有提供
    .fix = 去掉密码后重新添加

paper-oversized = “{ $file }”打开后占用的空间异常大，没有读取
    .why = 正常的材料不会展开到这么大，审核人员的软件也可能打不开
    .fix = 重新扫描或另存为普通的 PDF，再替换这个文件

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

paper-other-holder-icp = { $paper }的持有人是“{ $holder }”，开发者是“{ $developer }”
    .why = 母子、控股或关联公司可以共用，但要有授权函或关联证明，缺少会被驳回
    .fix = 先核对抄写是否有误。确实是关联公司的，补上授权函或关联证明。

paper-other-holder-person = { $paper }的持有人是个人“{ $holder }”，开发者是“{ $developer }”
    .why = 个人的软著要有本人的授权材料，缺少会被驳回
    .fix = 先核对抄写是否有误。确实属于个人的，补上身份证复印件、签名并按红手印的授权函、本人签署时的正面照片。

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

nothing-entered = 还没有填写{ $what }，无从检查
    .why = 没有内容就没有检查过，不能算通过
    .fix = 填写后自动检查

check-crashed = 检查“{ $check }”时程序出错
    .why = 出错的检查不能算通过，其他检查不受影响
    .fix = 请对照规范人工核对这一条，并把出错的检查告诉软件的维护者

answer-needed = “{ $question }”还没有回答
    .why = 有了回答才知道这一条是否适用，以及需要哪些材料
    .fix = 回答这个问题

answer-login-forced = “{ $question }”回答了“是”，与这一条的要求不符
    .why = 只能用一种第三方账号登录的应用会被驳回
    .fix = 再加一种登录方式，例如手机号或自己的账号。回答有误的，请改正回答。

answer-individual-kind = “{ $question }”回答了“是”，个人开发者不能提交
    .why = 规范列明个人开发者暂不支持这一类应用，会被驳回
    .fix = 改由企业主体提交。回答有误的，请改正回答。

answer-developer-kind = 还没有选择开发者类型
    .why = 有些条款只适用于某类开发者，选择后才能判断
    .fix = 选择开发者属于哪一类

answer-personal = 软著的持有人“{ $holder }”是个人吗？
    .why = 个人的软著要身份证复印件、按手印签名的授权函和签字照片，单位的要营业执照和合同
    .fix = 是个人的，勾选“持有人是个人”；是单位的，写营业执照上的全称

answer-businesses = 还没有选择业务类别
    .why = 特殊类目的应用要提供专门的资质，选择后才能判断
    .fix = 选出应用所属的业务。一项也不属于的，请标明没有。

## Answers

answer-yes-fails = “{ $question }”回答了“是”，与这一条的要求不符
    .why = 规范不接受这种做法，有就会被驳回
    .fix = 从应用里去掉这项功能或做法。回答有误的，请改正回答。

answer-no-fails = “{ $question }”回答了“否”，与这一条的要求不符
    .why = 规范要求做到这一点，没有做到会被驳回
    .fix = 先做到这一点再提交。回答有误的，请改正回答。

## Absolute and gambling words

gambling-words = 赌博用语

gambling-word-named = { $fields }里有赌博用语“{ $word }”
    .why = 规范点名应用不得含有这类词，出现会被驳回
    .fix = 删去这个词，改用与功能相符的说法

gambling-word-close = { $fields }里的“{ $word }”与赌博有关
    .why = 规范点名的词之后有“等”字，意思相近的词也可能被指出；在禁止赌博的句子里则不成问题
    .fix = 与应用内容无关的，建议删去

gambling-word-denied = { $fields }里的“{ $word }”出现在禁止或反对的句子里
    .why = “{ $word }”是规范点名的词。这里是在禁止它，一般没有问题，但自动审核可能只看字面。
    .fix = 句子确实是在禁止的，可以保留；想更稳妥，可以移到用户协议里写

gambling-game-named = { $fields }里提到赌博玩法“{ $word }”
    .why = 规范点名不能提供这类玩法，不论是否花钱
    .fix = 应用里有这种玩法的，请去掉；没有的，换一个说法，并确认这一条

gambling-game-close = { $fields }里的“{ $word }”像是抽取或押注的玩法
    .why = 这类玩法接近规范点名的几种，审核时可能被追问
    .fix = 核对玩法是否属于赌博，再确认这一条

## Excluded kinds

excluded-kinds = 暂不收录的类型

excluded-word = { $fields }里的“{ $word }”属于暂不收录的类型
    .why = 规范列明这一类应用暂不收录，文字里出现会让审核人员这样理解
    .fix = 应用确实属于这一类的，不能上架；不属于的，改掉这个词，并确认这一条

excluded-word-close = { $fields }里的“{ $word }”可能让人想到暂不收录的类型
    .why = 这个词有别的用法，是否相关要看上下文
    .fix = 核对上下文，无关的可以保留，再确认这一条

excluded-locating = 回答里说应用可以定位他人
    .why = 规范列明个人定位类应用暂不收录
    .fix = 去掉定位他人的功能。回答有误的，请改正回答。

overseas-calls = 境外通讯功能

overseas-reached = 通讯功能涉及境外
    .why = 规范列明含境外功能的通讯类应用暂不收录
    .fix = 去掉涉及境外的电话、短信或名片功能。回答有误的，请改正回答。

## Adult words

adult-words = 色情用语

adult-word = { $fields }里有涉及色情的词“{ $word }”
    .why = 规范禁止色情内容，名称和简介里出现这类词会被驳回
    .fix = 删去这个词。应用里有相关内容的，一并去掉。

adult-word-close = { $fields }里的“{ $word }”可能被看作低俗用语
    .why = 这个词有别的用法，但在名称和简介里容易引起疑问
    .fix = 建议换一个说法，再确认这一条

## Superstition

superstition-words = 迷信用语

superstition-word = { $fields }里有涉及迷信的词“{ $word }”
    .why = 规范禁止宣扬邪教和封建迷信，出现这类词可能被驳回
    .fix = 删去这个词；只是介绍民俗文化的，写明用途，并确认这一条

superstition-word-close = { $fields }里的“{ $word }”可能与迷信有关
    .why = 这个词有别的用法，是否宣扬迷信要看内容
    .fix = 核对内容，再确认这一条

superstition-fortune = 应用涉及风水、算命或星座
    .why = 规范收录这类应用，但同时禁止宣扬封建迷信，分寸由审核人员把握
    .fix = 写明仅供娱乐，不要作出预言或改运的承诺，再确认这一条

## Conduct the texts announce

admitted-conduct = 文字自述的做法

admitted-word = { $fields }写着“{ $word }”，正是这一条不允许的做法
    .why = 审核人员会照文字理解应用，与声明或答案相反
    .fix = 应用确实这样做的，要改应用；没有的，删去这句话

admitted-word-close = { $fields }里的“{ $word }”可能让人想到这一条不允许的做法
    .why = 这个词也有别的意思，要看上下文
    .fix = 核对这句话，无关的可以保留

## Unlawful words

unlawful-words = 违法与不良用语

unlawful-word = { $fields }里的“{ $word }”与这一条的声明不符
    .why = 文字里出现这类词，审核人员会据此怀疑内容
    .fix = 删去这个词；用法正当的，在声明里写明缘由

## Hot words and brands

hot-words = 无关的搜索热词

hot-word = { $fields }里有搜索热词“{ $word }”
    .why = 名称和简介里与内容无关的热词会被驳回
    .fix = 与功能无关的，请删去；确实有关的，确认这一条

hot-word-close = { $fields }里的“{ $word }”常被当作热词使用
    .why = 与内容有关就不成问题，无关则会被驳回
    .fix = 核对它是否说明了真实的功能，再确认这一条

hot-brand = { $fields }里有其他产品的名字“{ $word }”
    .why = 名称里借用其他产品的名字，会被看作无关热词或侵权
    .fix = 换掉这个名字；已获授权的，备好授权文件，并确认这一条

hot-brand-mentioned = { $fields }里提到其他产品“{ $word }”
    .why = 说明兼容或对接关系一般没有问题，借名引流会被驳回
    .fix = 核对是否必要，再确认这一条

brand-words = 他人的品牌

brand-in-name = { $fields }里有他人的品牌“{ $word }”
    .why = 使用他人的商标或名称会构成侵权，会被驳回
    .fix = 换掉这个词。已获授权的，上传授权文件，并确认这一条。

brand-host-in-name = 名称里有平台自己的品牌“{ $brand }”
    .why = 名称里用平台的品牌，容易被当成官方应用，可能被认为侵权或相似
    .fix = 换成自己的名称。已获授权的，上传授权文件，并确认这一条。

brand-mentioned = { $fields }里提到品牌“{ $word }”
    .why = 只是说明对接或兼容的一般没有问题，让人误认来源的会被驳回
    .fix = 核对用法；不需要的，建议删去

brand-close = 名称“{ $name }”与“{ $brand }”只差一个字
    .why = 与知名产品的名称近似，可能被看作仿冒
    .fix = 建议改用差别明显的名称，或查过商标之后确认这一条

## Marketing

marketing-words = 营销用语和联系方式

marketing-word = { $fields }里有营销用语“{ $word }”
    .why = 内容以营销、招商或广告为主的应用会被驳回
    .fix = 删去这类用语，只说明功能

marketing-word-close = { $fields }里的“{ $word }”可能被看作营销用语
    .why = 这个词有别的用法，是否以营销为主要看内容
    .fix = 核对上下文，再确认这一条

marketing-contact = 简介或详细描述里有联系方式“{ $value }”
    .why = 在介绍里留电话、邮箱或网址，容易被看作广告
    .fix = 删去联系方式，客服电话和官网有专门的栏目

## Matters with demands of their own

mentioned-matters = 文字提到的有要求的事项

mentioned-matter = { $fields }写到“{ $word }”，看看是否与这一条有关
    .why = 这一条对这类内容另有要求，比如材料、授权或说明；这里只是按字面提醒
    .fix = 无关的不用改；确实涉及的，照这一条准备

## Placeholders

placeholder-text = 没有写完的文字

placeholder-name = 应用名称“{ $name }”像是随手填的
    .why = 名称没有写完的应用会被当作信息模糊而驳回
    .fix = 换成正式的应用名称

placeholder-whole = { $field }“{ $text }”像是随手填的
    .why = 只为占位的文字说明不了应用，会被当作信息模糊而驳回
    .fix = 写上正式的内容

placeholder-word = { $fields }里有没有写完的文字“{ $word }”
    .why = 占位文字会被看作信息不完整，可能被驳回
    .fix = 换成正式的内容

placeholder-word-close = { $fields }里有“{ $word }”，像是还没有正式上线
    .why = 提交审核的应用应当是完整的版本
    .fix = 已经可以使用的，请删去这个词

## Answers against texts

hidden-flags = 与回答不符的描述

hidden-flag = 文字里提到“{ $word }”，但“{ $question }”回答了“否”
    .why = 回答决定哪些条款适用，漏报会少备材料，审核时会被发现
    .fix = 核对功能。确实有的，把回答改成“是”；没有的，改掉文字里的说法。

hidden-business = 文字里提到“{ $word }”，但没有选择“{ $group }”
    .why = 属于特殊类目却没有选择，会缺少应备的资质
    .fix = 核对业务。确实属于的，选上对应的业务；不属于的，改掉文字里的说法。

offered-flag = “{ $passage }”读起来像是有这项功能，但“{ $question }”回答了“否”
    .why = 回答决定哪些条款适用，漏报会少备材料，审核时会被发现
    .fix = 核对功能。确实有的，把回答改成“是”；没有的可以保留原文。

offered-business = “{ $passage }”读起来像是“{ $business }”的业务
    .why = 属于特殊类目却没有选择，会缺少应备的资质
    .fix = 核对业务。确实属于的，选上对应的业务；不属于的可以保留原文。

business-words = 属于特殊类目的业务

business-announced = 文字里提到“{ $word }”，可能属于“{ $group }”
    .why = 特殊类目要备资质，而业务还没有选择
    .fix = 选上对应的业务。不属于特殊类目的，选“都不属于”，或改掉文字里的说法。

likeness = 像反面例子的说法

likeness-passage = 请看一眼：“{ $passage }”的用词与“{ $clause }”要拦的写法有几分相像，不能确定
    .why = 用词和句式与违反这一条的例子相近，程序不能断定
    .fix = 看看这段话说的是什么。没有问题的，确认这一条；有问题的，改掉内容和说法。

implied-answers = 互相矛盾的回答
answers-at-odds = “{ $other }”回答了“是”，“{ $question }”却回答了“否”
    .why = 有前一项的应用通常也有后一项，回答“否”会少列条款和材料
    .fix = 核对功能。确实有的，把回答改成“是”；确实没有的，保持不变即可。
answer-without-business = “{ $question }”回答了“是”，但没有选择“{ $group }”里的业务
    .why = 面向公众提供这类服务要有相应的资质，漏选会少列材料
    .fix = 核对业务。属于的，选上对应的业务；不属于的，例如只在会议内部使用，保持不变即可。
business-without-answer = 选了业务“{ $business }”，“{ $question }”却回答了“否”
    .why = 做这项业务的应用通常也有这个功能，回答“否”会少列条款和材料
    .fix = 核对功能。确实有的，把回答改成“是”；确实没有的，保持不变即可。
offline-with-address = 回答了不联网，却填写了应用首页地址
    .why = 腾讯会议里的应用一般是网页，联网就要有 ICP 备案；回答“否”会让备案的条款都不适用
    .fix = 有服务器或网页的，把“应用联网”改成“是”
game-without-approval = 应用包含游戏，但还没有添加游戏版号
    .why = 游戏一般要有版号，审核时可能要求补充；版号属于别人的，还要有授权函
    .fix = 有版号的，在资质材料里添加；确实不需要的，保持不变即可

## Declared conduct

random-play = 抽取和竞猜玩法

random-play-exchanged = 花钱或用代币参与，“{ $question }”也回答了“是”，抽到的东西可能换成实物
    .why = 抽到的东西可以直接或再兑换成现金、实物的，规范看作变相赌博，会被驳回
    .fix = 核对抽到的东西能不能兑换。能的，取消投入或兑换；不能的，保持不变即可。

random-play-paid = 花钱或用代币参与，并且“{ $question }”回答了“是”
    .why = 有投入又能得到有价值的东西，规范看作变相赌博，会被驳回
    .fix = 取消投入，或换成没有价值的奖励。回答有误的，请改正回答。

play-limits = 充值和游戏的上限

prize-value = 兑换和奖品的价值

ad-forms = 广告形式

forced-login = 登录方式

free-play = 免费游戏和免费夺宝

individual-developer = 个人开发者的限制

individual-excluded = 个人开发者不能提交“{ $business }”类应用
    .why = 规范列明个人开发者暂不支持这一类应用，会被驳回
    .fix = 改由企业主体提交，或去掉这项业务

individual-special = 个人开发者选择了“{ $business }”
    .why = 规范的清单没有列完，特殊类目大多要求企业资质，个人提交可能被驳回
    .fix = 提交前向平台客服核实，或改由企业主体提交

individual-wallpaper = 个人开发者提供壁纸
    .why = 规范列明个人开发者不能提交侵权的壁纸
    .fix = 确认每张壁纸都有授权，并备好证明

individual-no-licence = 个人开发者没有营业执照
    .why = 规范要求所有应用提交营业执照，没有写明个人可以用什么代替
    .fix = 先问客服个人该交什么，或改由企业提交

special-business = 特殊类目的资质

form-paper-missing = 还没有放入{ $paper }
    .why = 控制台的上架表单把它列为必填，缺少就不能提交
    .fix = 在资质材料里放入这份文件；没有现成的，可以用控制台提供的模板编写

form-guide-missing = 还没有填写产品使用指引的地址
    .why = 控制台的表格把它标为必填，旁边的说明又写着非必填；留空有可能被退回
    .fix = 写一页使用说明，把它的地址填到应用信息里

rejection-named = 审核人员在 { $on } 的驳回里提到“{ $clause }”，这里的检查没有发现问题
    .why = 审核人员看得到程序看不到的内容，原样再交很可能得到同样的结果
    .fix = 在清单里展开这一条，看审核人员的原话，再说明做了什么

business-unknown = 不认识所选的业务“{ $id }”
    .why = 规则集里没有这个业务，该交哪些资质无法判断
    .fix = 核对 project.toml 里的 category.businesses，或在类目与功能里重新选择

special-paper-missing = 所选业务还缺{ $papers }
    .why = 特殊类目要有条款列出的资质，缺少会被驳回
    .fix = 在资质材料里添加，要求见提到它的 4.2 条款

special-paper-missing-any = 所选业务还缺以下任一种：{ $papers }
    .why = 特殊类目要有条款列出的资质，缺少会被驳回
    .fix = 选一种添加到资质材料里，要求见提到它的 4.2 条款

special-papers-missing = 所选业务的资质还没有：{ $clause }
    .why = 特殊类目要有条款列出的资质，缺少会被驳回
    .fix = 打开这一条，按它说的份数和组合补齐

special-paper-wrong = 所选业务的{ $papers }还不符合要求
    .why = 特殊类目的资质要齐全有效，不符会被驳回
    .fix = 打开这份材料，按提示补齐或更换

special-papers-waiting = 所选业务的资质还要你看过后确认：{ $clauses }
    .why = 特殊类目的每一项资质都符合，这一条才算符合
    .fix = 打开这些条款，逐项看过后确认

tested-pages = 测试报告

tested-no-report = 还没有产品测试报告
    .why = 控制台要求上传测试报告，它也能证明各页面都试用过
    .fix = 逐页试用，把结果写进测试报告再上传

## Listing

keyword-relevance = 关键词与内容的关系

keyword-unrelated = 关键词“{ $word }”在名称和介绍里找不到依据
    .why = 与内容无关的关键词会被驳回
    .fix = 删去这个关键词，或在详细描述里写明对应的功能

keyword-bait = 关键词里有热词或其他产品的名字“{ $word }”
    .why = 借热词或他人名称引流会被驳回
    .fix = 删去这个关键词

keyword-stuffing = 堆砌关键词

stuffing-row = { $field }里连着列了 { $count } 个词
    .why = 成串的词不成句子，容易被看作搜索引擎优化，会被驳回
    .fix = 改成通顺的句子，只留下主要的功能

stuffing-repeated = “{ $word }”重复了 { $count } 次
    .why = 反复出现同一个词，容易被看作搜索引擎优化
    .fix = 减少重复，或换一种说法

stuffing-keyword-twice = 关键词“{ $word }”重复了
    .why = 重复的关键词没有作用，还会被看作堆砌
    .fix = 只留下一个

stuffing-keyword-padded = { $count } 个关键词说的都是“{ $word }”
    .why = 同一个词加上“免费”“软件”“大全”之类反复列出，容易被看作堆砌
    .fix = 留下“{ $word }”一个，其余换成说得出功能的词

stuffing-keywords-many = 关键词有 { $count } 个，建议不超过 { $limit } 个
    .why = 关键词过多容易被看作堆砌
    .fix = 留下与功能关系紧密的几个

brief-function = 介绍说明功能

function-no-text = 还没有填写简介和详细描述
    .why = 没有介绍就看不出应用的功能，会被驳回
    .fix = 写明应用做什么、在什么场合使用

function-not-named = 介绍里看不出应用能做什么
    .why = 简介没有说明功能的会被驳回
    .fix = 用“支持”“提供”“可以”这样的说法，写出具体的功能

function-brief-name = 简介只是重复了应用名称
    .why = 简介要说明应用的功能，只写名称可能被驳回
    .fix = 用 15 个字以内写出应用能做什么

function-short = 详细描述只有 { $used } 个汉字，建议不少于 { $limit } 个
    .why = 太短的描述说不清功能，容易被驳回
    .fix = 补充主要功能和使用场景

function-slogan = { $fields }里的“{ $word }”是口号，没有说明功能
    .why = 简介要说明功能，口号不能代替
    .fix = 换成具体的功能

function-unrelated = 简介和详细描述看不出在讲同一件事
    .why = 与功能介绍无关的简介会被驳回
    .fix = 让简介概括详细描述里的主要功能

text-relation = 名称与文字的关系

relation-nothing = 还没有填写应用名称，无法与介绍比对
    .why = 名称、简介等信息要相互关联，缺了就无法检查
    .fix = 先填写名称、简介和详细描述

relation-no-texts = 简介和详细描述还没有填写，无法与名称比对
    .why = 名称、简介等信息要相互关联，缺了就无法检查
    .fix = 填写简介和详细描述

relation-no-name = 介绍里没有提到“{ $name }”，也没有与名称有关的词
    .why = 名称和简介没有关联会被驳回
    .fix = 在详细描述里写上应用名称，说明它做什么

relation-other-name = { $fields }里提到“{ $word }”，却没有提到本应用的名称
    .why = 介绍里出现别的产品而没有自己的名称，会被看作名称不符
    .fix = 写上本应用的名称，删去无关的产品名

variant-shown = 版本在名称或图标中标明

variant-hidden = 名称“{ $name }”和图标都没有标明这是哪个版本
    .why = 同款应用的不同版本要在名称或图标里写明，否则会被驳回
    .fix = 在名称里直接写上版本，例如“商家版”，不要加括号或空格

variant-unclear = 看不出名称“{ $name }”有没有标明这是哪个版本
    .why = 同款应用的不同版本要在名称或图标里写明。名称里的词也可能是普通的意思。
    .fix = 名称已经写明版本的，确认这一条；没有的，直接写上，例如“商家版”

limits-described = 使用条件的说明

limits-no-device = 介绍里没有说明配套的设备
    .why = 离开设备就不能用的应用，要在简介里写明设备和它的作用，否则会被驳回
    .fix = 在详细描述里写明需要哪种设备、设备有什么功能

limits-device-unclear = 看不出介绍里有没有说明配套的设备
    .why = 要和设备配套才能用的应用，要写明是什么设备、有什么作用。介绍里只有“大屏”“设备”这样的一般说法。
    .fix = 已经写明的，确认这一条；没有的，写上，例如“需配合某型号手写板使用”

limits-no-audience = 介绍里没有说明给哪些人或哪个地区使用
    .why = 只供特定用户或地区使用的应用，要在介绍里写明，否则会被驳回
    .fix = 在详细描述里写明，例如“仅限某企业员工使用”

limits-audience-unclear = 看不出介绍里有没有说明给哪些人或哪个地区使用
    .why = 只供特定用户或地区使用的应用要写明。介绍里只有“适合”“客户”这样的一般说法。
    .fix = 已经写明的，确认这一条；没有的，写上，例如“仅限某企业员工使用”

language-choice = 语言

language-missing = 还没有填写应用的语言
    .why = 界面和内容用少见语种的应用暂不收录，没有填写就无法判断
    .fix = 填写界面和内容的语言，例如 zh-CN

language-uncommon = 语言“{ $language }”不在常用语种之内
    .why = 非常用语种的应用暂不收录
    .fix = 改用中文或英文的界面和内容。填写有误的，请改正。

language-script = 文字里有少见语种的内容“{ $text }”
    .why = 非常用语种的内容会让应用被看作不收录的语种
    .fix = 改用中文。教授外语的应用，界面和介绍也要用中文。

language-quoted = 文字里引用了少见语种的“{ $text }”
    .why = 只引用个别词语一般没有问题，成段的内容暂不收录
    .fix = 核对是否必要，建议改用中文

language-named = 文字里说有“{ $text }”
    .why = 界面或内容使用非常用语种的应用暂不收录。这里写的和填写的语言对不上。
    .fix = 没有这种界面的，改掉文字；有的，先去掉这种语言再提交

language-accents = 文字里有带音标的字母
    .why = 可能是法语、德语等语种的内容，非常用语种暂不收录
    .fix = 核对内容，是专有名词的可以保留

page-address = 应用首页

page-missing = 还没有填写应用首页的地址
    .why = 没有地址就看不出应用是否只跳转到别的网页
    .fix = 填写应用在会议里打开的网址

page-malformed = 首页地址“{ $value }”不是有效的 https 网址
    .why = 平台只打开 https 网址
    .fix = 填写以 https:// 开头的完整网址

page-number = 首页地址用的是 IP 地址 { $host }
    .why = 用 IP 地址也要备案，而且与备案的域名对不上
    .fix = 改用已备案的域名

page-no-domains = 还没有填写可信域名
    .why = 首页的域名要在可信域名之内，没有填写就无法比对
    .fix = 填写应用使用的域名

page-untrusted = 首页的域名 { $host } 不在可信域名之内
    .why = 打开的是没有申报的域名，可能被看作只跳转的空壳应用
    .fix = 把域名加入可信域名，或改正首页地址

## Agreement

gambling-notice = 协议里的禁赌提示

gambling-notice-no-text = 还没有用户协议的全文，看不出有没有禁赌提示
    .why = 用户协议要提示用户禁止赌博
    .fix = 粘贴用户协议的全文，或添加文本文件

gambling-notice-missing = 用户协议里没有禁止赌博的提示
    .why = 规范要求在用户协议等显著位置提示用户禁止赌博
    .fix = 在行为规范一节加上一句，写明不得利用本应用从事赌博

renewal-terms = 自动续费的说明

renewal-no-text = 还没有用户协议的全文，看不出自动续费怎样说明
    .why = 强制自动续费会被驳回，协议里要写明规则
    .fix = 粘贴用户协议的全文，或添加文本文件

renewal-not-named = 用户协议里没有提到自动续费
    .why = 有自动续费而不说明，会被看作强制续费
    .fix = 写明哪些项目会自动续费、怎样扣款

renewal-no-way-out = 用户协议里没有写怎样取消自动续费
    .why = 用户要能随时取消，没有写明会被看作强制续费
    .fix = 写明取消的入口和生效时间

renewal-no-notice = 用户协议里没有写扣款之前的提醒
    .why = 扣款之前要提醒用户，没有写明容易引起投诉
    .fix = 写明提前几天、用什么方式提醒

## Privacy policy contents

policy-contents = 隐私政策的内容

policy-denies-sensitive = 隐私政策说不收集敏感个人信息，{ $fields }里却有：{ $words }
    .why = 说法互相矛盾；病历、声纹、人脸一类属于敏感个人信息，要单独说明并单独征得同意
    .fix = 会收集的，在隐私政策里写明种类、必要性和单独同意；不收集的，改掉描述里的说法

policy-item-missing = 隐私政策里没有找到这一项：{ $item }
    .why = 法规要求隐私政策说明这一项，缺项可能被驳回
    .fix = 补上这一项；已经写了的，换成更明白的说法，或确认这一条

policy-other-company = 隐私政策里是“{ $company }”，没有开发者“{ $developer }”
    .why = 处理者要与开发者一致，像是从别处复制的模板
    .fix = 改成开发者的名称，并核对全文

policy-no-company = 隐私政策里没有写开发者“{ $developer }”
    .why = 隐私政策要写明由谁处理个人信息
    .fix = 在开头写上开发者的全称

policy-other-app = 隐私政策的标题是“{ $other }”，没有提到“{ $name }”
    .why = 名称对不上，像是别的应用的隐私政策
    .fix = 改成本应用的名称，并核对全文

policy-no-app = 隐私政策里没有提到应用名称“{ $name }”
    .why = 应用要有独立的隐私政策，看不出是哪个应用会被追问
    .fix = 在标题和开头写上应用名称

policy-placeholder = 隐私政策里有没有填写的地方“{ $word }”
    .why = 模板里的空白没有填，内容不完整
    .fix = 换成真实的内容

policy-blanket = 隐私政策里有一概而论的说法“{ $word }”
    .why = 默认同意、免除责任或随意变更的条款不符合法规
    .fix = 改成由用户明确同意，并写明各方的责任

policy-contrary = 隐私政策里的“{ $word }”可能不合个人信息保护法
    .why = 注销、查阅、删除和关闭个性化推荐是用户的权利；提供给别人营销、存到境外都要单独告知并取得单独同意
    .fix = 改掉这句话，或写明怎样单独告知、单独征得同意

policy-open = 隐私政策里有含糊的说法“{ $word }”
    .why = 收集的信息要逐项列出，含糊的说法可能被看作没有列明
    .fix = 建议逐项写全

data-scope = 收集的范围

data-unsaid = { $fields }里说到“{ $word }”，隐私政策没有写收集它
    .why = 应用处理的敏感个人信息要逐项写进隐私政策，写明目的和必要性，并取得单独同意
    .fix = 应用确实处理的，在隐私政策里写明；不处理的，改掉文字里的说法

data-sensitive = 隐私政策写了收集敏感信息（{ $kinds }），没有提到单独同意
    .why = 处理敏感个人信息要取得单独同意，缺少会被看作违规收集
    .fix = 写明为什么必要、有什么影响，并取得单独同意；不需要的，不要收集

data-uncommon = 隐私政策写了收集{ $kinds }
    .why = 会议里的应用很少需要这些信息，超出必要范围会被驳回
    .fix = 核对是否必要，并写明用户可以拒绝

data-permission = 隐私政策里没有说明权限“{ $name }”
    .why = 申请的权限要逐项说明用途，没有说明会被看作违规收集
    .fix = 在隐私政策里写上这项权限和用途

## Filing

site-domains = 网址与备案域名

site-number = 网址用的是 IP 地址 { $host }，没有域名可以核对
    .why = 备案上的官网要与应用有关，只有 IP 地址看不出是谁的网站
    .fix = 换成已备案的域名；确实用 IP 地址备案的，看过后确认

site-domains-differ = 几个网址属于不同的域名：{ $domains }
    .why = 官网、首页、隐私政策和用户协议通常在同一个备案域名下，不同的域名会被问到与应用有什么关系
    .fix = 改用备案的域名；都是自己的网站、也都备了案的，看过后确认

permission-words = 权限与描述

permission-unexplained = 权限“{ $name }”在简介和详细描述里没有提到用来做什么
    .why = 没有说明的权限会被当作隐藏的功能
    .fix = 在详细描述里写明哪项功能用到它；用不到的，去掉这项权限

filing-sites = 网站与备案号

filing-number-address = 地址用的是 IP 地址 { $host }，还没有备案号
    .why = 用 IP 地址提供服务同样要备案，没有备案不能上架
    .fix = 办理备案并填写备案号，或改用已备案的域名

filing-no-address = 还没有填写任何网址，不知道是否用 IP 地址提供服务
    .why = 用 IP 地址提供服务同样要备案
    .fix = 填写应用首页地址

filing-two-subjects = 备案号“{ $numbers }”属于不同的主体
    .why = 同一个单位的网站应备案在同一个主体下
    .fix = 核对备案号，短横线之前的部分应当相同

## Own words

own-words = 自定义词表

own-word = { $fields }里有自定义词表中的“{ $word }”
    .why = 这个词来自您添加的词表，规范没有点名
    .fix = 核对用法，不需要的请删去

## Banks

bank-words = 银行的名称

bank-word = { $fields }里有银行的名称“{ $word }”
    .why = 办理信用卡的应用不得使用银行的标志和品牌词
    .fix = 删去银行的名称，合作关系用协议证明

bank-word-close = { $fields }里的“{ $word }”可能被看作银行的品牌词
    .why = 办理信用卡的应用不得使用银行的品牌词
    .fix = 核对是否必要，再确认这一条

## 表格之外的材料

assessment-body = 安全评估的评估单位
business-scope = 营业执照的经营范围
paid-service = 付费与经营性服务

paid-service-hint = 应用里有付费，但没有算作“有偿提供信息”
    .why = 向用户有偿提供信息或网页制作的是经营性服务，要办 ICP 许可证；只卖实物商品的不算
    .fix = 想一想用户付的钱买的是什么：是内容、会员或信息服务的，把回答改成“是”；不是的，确认这一条

prior-approval = 备案前的审批

approval-needed = “{ $business }”类的网站备案前可能要先经主管部门同意
    .why = 新闻、出版、教育、医疗保健、药品和医疗器械、文化、视听节目等领域，备案时要一并交主管部门同意的文件
    .fix = 有同意文件或行业许可证的，请放进材料；不需要的，问清当地通信管理局后确认这一条

course-filings = 在线课程的备案
grantor-papers = 他人名下的材料
paper-checksums = 材料编号的校验位
trade-permit = 电商的电信许可
permitted-scope = 金融许可的范围

permitted-no-region = 还没有写明{ $paper }许可的经营地域
    .why = 小额贷款只能在许可的地域经营，审核时会看
    .fix = 照许可证把地域写进“{ $field }”，全国的写“全国”

permitted-region = { $paper }许可的地域是“{ $region }”
    .why = 小额贷款只能在许可的地域经营，应用却可能对所有地方的用户开放
    .fix = 核对应用服务的地域没有超出许可；没有超出的，看过后确认

permitted-no-scope = 还没有写明《经营证券期货业务许可证》的业务范围
    .why = 许可证的业务范围要包含应用涉及的业务，没有写明就无法比对
    .fix = 照许可证抄写业务范围

permitted-other-scope = 许可证的业务范围是“{ $scope }”，没有应用涉及的业务
    .why = 业务范围要包含应用涉及的业务，通常的说法有：{ $words }
    .fix = 先看业务范围有没有抄全；确实没有的，先办理变更


assessment-no-body = 还没有写明安全评估由谁来做
    .why = 自评估时评估单位要是公司自己，委托第三方时要写出第三方的名称
    .fix = 在报告的“评估或检测单位”里写上全称，自评估的写公司自己

assessment-two-kinds = 备注里既有自评估又有第三方
    .why = 评估单位要么是公司自己，要么是别的机构，只能是一种
    .fix = 照报告保留其中一种

assessment-other-body = 安全评估是自评估，评估单位却是“{ $body }”，不是“{ $developer }”
    .why = 自评估时，公司自己就是评估单位
    .fix = 照报告核对评估单位和“是否委托第三方”的回答；报告本身写错的，改好重新提交

assessment-not-third = 安全评估是委托第三方做的，但“{ $body }”就是开发者
    .why = 第三方是开发者以外的机构
    .fix = 照报告核对；属于自评估的，把“是否委托第三方”改答否

scope-missing = 还没有填写营业执照的经营范围
    .why = 执照要包含应用涉及的业务，没有经营范围就无法比对
    .fix = 照执照抄写经营范围

scope-without-software = 营业执照经营范围里没有软件、信息技术一类的业务
    .why = 经营范围要涵盖应用的业务，看不出来可能被要求说明
    .fix = 对照执照核对；范围里确有相关业务的，看过后确认

scope-without-selling = 生产厂家直销，营业执照经营范围里没有“销售”
    .why = 只有生产许可、没有经营许可或备案的，经营范围要包含“销售”
    .fix = 核对执照上的经营范围；没有的，办理变更，或补交经营许可证、备案凭证

scope-without-business = 经营范围里没有“{ $business }”的常用说法
    .why = 执照要包含应用涉及的业务，常用的说法有：{ $words }
    .fix = 先看经营范围有没有抄全；确实没有的，先办理变更

scope-without-word = 经营范围里没有“{ $business }”必须有的字样
    .why = 规范写明经营范围要包含这些字样之一：{ $words }
    .fix = 先看经营范围有没有抄全；确实没有的，先办理变更

course-one-filing = 只有一种截图，还缺“{ $paper }”
    .why = 规范列出了两种截图，没有说明一种是否就够
    .fix = 有的话请补上；没有的话，先向客服确认只交一种是否可以

grantor-no-original = “{ $paper }”属于“{ $holder }”，还没有扫描件
    .why = 用他人名下的证照，要有原件扫描件、对方的营业执照和双方的合同
    .fix = 添加原件的扫描件

grantor-other-party = “{ $other }”上没有“{ $holder }”，而“{ $paper }”是它的
    .why = 执照和合同要属于出借证照的公司
    .fix = 照材料填写持有人；有几家公司出借证照的，把其余的写在备注里

identity-number-wrong = 身份证号码不对
    .why = 校验码或出生日期对不上
    .fix = 对照证件核对，或者删去；这里并不需要填号码

isbn-wrong = 书号“{ $number }”不对
    .why = 书号的最后一位是校验位，与前面的数字对不上
    .fix = 照批准文件重新抄写

trade-permit-province = “{ $number }”是省内的许可证
    .why = 规范要求跨地区的许可证，它的编号前没有省份简称
    .fix = 换成跨地区的许可证，或者先问客服省内的是否可以

trade-permit-service = 许可证的业务种类里没有“{ $service }”
    .why = 通常说的 EDI 证就是这一项业务的许可，信息服务业务的许可证是另一种
    .fix = 照许可证抄写业务种类；没有这一项的，先去申请

picture-words-found = “{ $file }”上有“{ $word }”字样，像是水印
    .why = 带有其他来源的水印会被驳回，例如编辑工具、素材网站和账号留下的标记
    .fix = 换成没有水印的图片。是应用自己的文字的，可以忽略这一处。

icon-words-found = 图标“{ $file }”上写着“{ $word }”，像是角标
    .why = 未经授权，图标上不能有官方、精品一类的角标
    .fix = 去掉这几个字。得到授权的，请附上证明并确认。
icon-words-host = 图标“{ $file }”上写着“{ $word }”，与腾讯有关
    .why = 未经授权，图标上不能有与腾讯有关的标记
    .fix = 去掉这几个字。得到授权的，请附上证明并确认。

screenshot-notice = 截图“{ $file }”顶部有通知“{ $word }”
    .why = 截图里的私人通知不属于应用，又会露出个人信息，容易被当作遮挡和水印
    .fix = 打开免打扰后重新截图。是应用自己的内容的，可以忽略这一处。

relation-name-read = { $end }截图 { $numbers } 里读到了应用名称
    .why = 名称出现在截图里，说明截图是这款应用的
    .fix = 看一遍截图，再确认这一条
relation-words-read = { $end }截图里读到了介绍里的词：{ $words }
    .why = 介绍里的词出现在截图里，说明两者讲的是同一款应用
    .fix = 看一遍截图，再确认这一条
relation-other-read = 截图“{ $file }”的标题位置写着“{ $word }”，是别的产品的名称
    .why = 标题是别的产品的截图，会被看作与应用无关
    .fix = 换成本应用的截图。确实是本应用的，可以忽略这一处。
