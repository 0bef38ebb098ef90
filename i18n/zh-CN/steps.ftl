## Steps

step-listing = 应用信息
step-category = 类目与功能
step-imagery = 图标与截图
step-papers = 资质材料
step-privacy = 隐私与协议
step-statements = 自查声明
step-finish = 检查与导出
