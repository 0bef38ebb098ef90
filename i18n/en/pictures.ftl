### Pictures: brought into the form the console takes, pasted, judged place by place

## Screenshots of both ends

screenshot-ends-differ = Desktop has { $desktop ->
        [one] { $desktop } screenshot
       *[other] { $desktop } screenshots
    } and mobile has { $mobile }, so they cannot show the same
    .why = The console asks for the same contents on both ends
    .fix = Complete the end with fewer pictures, and show the same pages in the same order on both

## Mending a picture

fix-mend = Fix…
mend-title = Bring the picture into the form the console takes
mend-working = Working on the picture
mend-before = Now
mend-after = Fixed
mend-keep = Use it
mend-kept = The original stays in the project folder, and this can be undone.
mend-opaque = Put transparent parts on white
mend-drawn = Drawn from vectors
mend-format = Changed from { $from } to { $to }
mend-turned = Turned upright as the camera noted
mend-first-frame = Only the first frame is kept, the animation is lost
mend-colours = Print colours became screen colours
mend-reduced = Scaled down from { $width }×{ $height }
mend-enlarged = Scaled up from { $width }×{ $height }, which makes it no sharper; better export it again from the source
mend-filled = Another shape: the rest is filled like the edge, nothing is cropped
mend-flattened = Transparent parts are put on white
mend-stripped = Camera data and attached texts are left out
mend-palette = Reduced to { $count } colours
mend-quality = Compressed with quality { $quality }, the highest that fits
mend-renamed = The same contents, with an extension that fits the format
mend-refused-kind = This is no picture that can be fixed
mend-refused-damaged = The picture is incomplete or damaged; export it again
mend-refused-large = The picture has too many pixels; scale it down in an image editor first
mend-refused-foreign = The drawing refers to outside contents or has entities of its own; save it as plain SVG
mend-refused-parts = The drawing holds text, pictures or special effects; convert them to paths, or export a PNG
mend-refused-deep = The drawing is nested too deeply or has too many elements; simplify it and try again
mend-refused-fit = Even at low quality it stays above the size limit; reduce the detail in the picture
mend-refused-fine = The picture is fine as it is
mend-refused-crashed = Something went wrong with this picture; save a copy in an image editor and try again

## Pasting

paste-name = Pasted picture
paste-failed = The picture on the clipboard could not be saved as '{ $path }'

## Large pictures, side by side

viewer-open = Show { $file } large
viewer-several = Side by side
viewer-compare = Side by side
viewer-smaller = Smaller (-)
viewer-larger = Larger (+)
viewer-fit = Fit
viewer-hint = Wheel or pinch to zoom, drag to move, 0 to reset

## One place of a picture

suspect-blur = blur
suspect-upscaled = scaled up from a small picture
suspect-jpeg = traces of compression
suspect-letterbox = black bars
suspect-empty = nearly empty
suspect-transparent = nearly transparent
suspect-watermark = a watermark
suspect-badge = a badge
suspect-flag = a flag or an emblem
suspect-face = the face of a real person
suspect-skin = a large area of skin
suspect-brand = the mark of a known product
mark-suspected = Perhaps { $kind } ({ $sure })
mark-holds = { $kind }, confirmed by a person
mark-dismissed = Not { $kind }, dismissed
mark-no = It is not, dismiss
mark-yes = It is
mark-undo = Take it back
mark-bound = Another file lets the answer lapse.
mark-larger = View larger
mark-read = Text read there: { $words }
picture-unread = { $file }: its text was not read, for that was stopped.
picture-read-now = Read { $file } now
sure-high = very likely
sure-some = likely
sure-low = not certain
viewer-undrawable = This file cannot be opened or is no picture; please choose another
