#!/usr/bin/env python3
"""Redraws every picture and paper of the example: `python3 draw.py` (Python 3.11, Pillow, reportlab).

draw.toml says what is drawn: pictures, parts they share, rows of a part, letters. The particulars ({company} and
the like) come from clean.toml, so that the papers and the project cannot disagree.
"""
import math
import random
import shutil
import tomllib
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

HERE = Path(__file__).resolve().parent
FILES = HERE / "files"
SCANS = HERE.parent.parent / "tests/fixtures/scans"
FONTS = {name: str(HERE.parent / f"fonts/NotoSansSC-{name}-subset.ttf") for name in ("Regular", "Medium")}
PROJECT, RECIPE = (tomllib.loads((HERE / name).read_text("utf-8")) for name in ("clean.toml", "draw.toml"))
COLORS = RECIPE["colors"]
VALUES = {
    "app": PROJECT["listing"]["name"],
    "version": PROJECT["listing"]["version"],
    "company": PROJECT["developer"]["name"],
    "uscc": PROJECT["developer"]["uscc"],
    "person": PROJECT["developer"]["contact"],
    "papers": PROJECT["papers"],
    **RECIPE["values"],
}
SMOOTH = Image.Resampling.LANCZOS


def fill_in(item, *values):
    """Puts values into the braces of a text; anything else stays as it is."""
    return item.format(*values, **VALUES) if isinstance(item, str) else item


@cache
def font(size, weight="Regular"):
    return ImageFont.truetype(FONTS[weight], size)


def bold(weight):
    return "Medium" if weight == "bold" else "Regular"


class Sheet:
    """A drawing surface. Every public method is a command of draw.toml and starts with a position."""

    def __init__(self, width, height, fill):
        self.image = Image.new("RGB", (width, height), COLORS.get(fill, fill))
        self.pen = ImageDraw.Draw(self.image)

    def run(self, commands, x=0, y=0, values=()):
        for name, right, down, *rest in commands:
            rest = [fill_in(item, *values) for item in rest]
            rest = [COLORS.get(item, item) if isinstance(item, str) else item for item in rest]
            getattr(self, name)(x + right, y + down, *rest)

    def part(self, x, y, name, *values):
        self.run(RECIPE["parts"][name], x, y, values)

    def each(self, x, y, right, down, rows, name):
        for at, row in enumerate(RECIPE["rows"][rows]):
            self.part(x + at * right, y + at * down, name, at + 1, *map(fill_in, row))

    def box(self, x, y, width, height, fill, radius=0, line=None):
        if line:
            self.box(x, y, width, height, line, radius)
            x, y, width, height, radius = x + 2, y + 2, width - 4, height - 4, max(radius - 2, 0)
        self.image.paste(fill, (x, y), rounded(width, height, radius))

    def disc(self, x, y, radius, fill):
        self.box(x - radius, y - radius, radius * 2, radius * 2, fill, radius)

    def bar(self, x, y, width, done, total):
        self.box(x, y, width, 12, COLORS["line"], 6)
        self.box(x, y, width * int(done) // int(total), 12, COLORS["brand"], 6)

    def text(self, x, y, words, size, fill, weight="", anchor="lm", width=9999):
        face = font(size, bold(weight))
        for at, row in enumerate(broken(words, face, width)):
            self.pen.text((x, y + at * round(size * 1.6)), row, fill, face, anchor)

    def tag(self, x, y, words, size, fill, ink, pad=18):
        self.box(x, y - size, round(font(size).getlength(words)) + pad * 2, size * 2, fill, size)
        self.text(x + pad, y - 1, words, size, ink)

    def button(self, x, y, width, height, words, size, fill, ink):
        self.box(x, y, width, height, fill, 13)
        self.text(x + width // 2, y + height // 2 - 1, words, size, ink, "bold", "mm")

    def faces(self, x, y, radius, step, names):
        for at, name in enumerate(names.split()):
            self.disc(x + at * step, y, radius + 3, COLORS["white"])
            self.disc(x + at * step, y, radius, RECIPE["people"][name])
            self.text(x + at * step, y - 1, name[0], round(radius * 0.95), COLORS["white"], "bold", "mm")

    def tick(self, x, y, size, done):
        self.box(x, y, size, size, COLORS["brand" if done == "done" else "white"], 8, COLORS["brand"])
        if done == "done":
            corners = [(x + size * right, y + size * down) for right, down in ((0.24, 0.52), (0.43, 0.7), (0.77, 0.32))]
            self.pen.line(corners, COLORS["white"], size // 9, "curve")

    def stroke(self, x, y, points, width, fill):
        corners = [(x + right, y + down) for right, down in points]
        self.pen.line(corners, fill, width)
        for corner in corners:
            self.disc(*corner, width // 2, fill)

    def fade(self, x, y, width, height, top, end):
        top, end = (bytes.fromhex(color[1:]) for color in (top, end))
        for down in range(height):
            color = tuple(a + (b - a) * down // height for a, b in zip(top, end, strict=True))
            self.pen.line((x, y + down, x + width, y + down), color)

    def picture(self, x, y, name, size):
        self.image.paste(drawing(name).image.resize((size, size), SMOOTH), (x, y), rounded(size, size, size // 4))

    def seal(self, x, y, size):
        self.image.paste(COLORS["seal"], (x, y), seal().resize((size, size), SMOOTH))

    def handwriting(self, x, y, words, size):
        self.image.paste(COLORS["ink-pen"], (x, y), handwriting(words, size))


class Leaf(Sheet):
    """A page of a PDF that takes the commands of papers: its words are text, not pixels."""

    def __init__(self, path, width, height, fill):
        self.scale, self.size = A4[1] / width, (width, height)
        self.pdf = Canvas(str(path), (A4[1], height * self.scale), invariant=True, pageCompression=1)
        self.pdf.setTitle(Path(path).stem)
        self.pdf.setAuthor(VALUES["company"])
        self.pdf.translate(0, height * self.scale)
        self.pdf.scale(self.scale, self.scale)
        self.box(0, 0, width, height, COLORS[fill])

    def box(self, x, y, width, height, fill, radius=0, line=None):
        self.pdf.setFillColor(fill)
        self.pdf.setStrokeColor(line or fill)
        self.pdf.setLineWidth(2)
        inset = 1 if line else 0
        width, height = width - inset * 2, height - inset * 2
        self.pdf.roundRect(x + inset, -y - inset - height, width, height, radius, stroke=inset, fill=1)

    def text(self, x, y, words, size, fill, weight="", anchor="lm", width=9999):
        face = font(size, bold(weight))
        ascent, descent = face.getmetrics()
        self.pdf.setFillColor(fill)
        self.pdf.setFont(bold(weight), size)
        put = {"l": self.pdf.drawString, "m": self.pdf.drawCentredString, "r": self.pdf.drawRightString}[anchor[0]]
        for at, row in enumerate(broken(words, face, width)):
            put(x, -y - at * round(size * 1.6) - (ascent - descent) / 2, row)

    def seal(self, x, y, size):
        stamp(self.pdf, x, -y - size, size)

    def handwriting(self, x, y, words, size):
        right = size // 2
        self.pdf.setFillColor(COLORS["ink-pen"])
        for char, tall, slant, lift, wide, down in strokes(words, size):
            self.pdf.saveState()
            self.pdf.transform(1, -lift, slant, 1, x + right, -y - down - size - tall * 0.36)
            self.pdf.setFont("Regular", tall)
            self.pdf.drawString(0, 0, char)
            self.pdf.restoreState()
            right += wide


def broken(words, face, width):
    """The rows of a text that is `width` wide at most; no row begins with a closing mark."""
    rows = [""]
    for char in words:
        if face.getlength(rows[-1] + char) > width and char not in "，。、；：）”":
            rows.append("")
        rows[-1] += char
    return rows


@cache
def rounded(width, height, radius):
    """The shape of a box with round corners."""
    mask = Image.new("L", (width * 4, height * 4))
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, width * 4 - 1, height * 4 - 1), radius * 4, 255)
    return mask.resize((width, height), SMOOTH)


@cache
def drawing(name):
    recipe = RECIPE["pictures"][name]
    sheet = Sheet(*recipe["size"], recipe["fill"])
    sheet.run(recipe["draw"])
    return sheet


@cache
def seal():
    """Where the round seal of the invented company leaves ink: ring, name along it, star, two words below."""
    mask = Image.new("L", (800, 800))
    pen = ImageDraw.Draw(mask)
    pen.ellipse((6, 6, 793, 793), outline=255, width=36)
    spikes = [(130 if at % 2 == 0 else 50, math.radians(at * 36 - 90)) for at in range(10)]
    pen.polygon([(400 + r * math.cos(angle), 390 + r * math.sin(angle)) for r, angle in spikes], 255)
    pen.text((400, 620), VALUES["mark"], 255, font(76, "Medium"), "mm")
    for at, char in enumerate(VALUES["company"]):
        tile = Image.new("L", mask.size)
        ImageDraw.Draw(tile).text((400, 118), char, 255, font(88, "Medium"), "mm")
        mask.paste(255, (0, 0), tile.rotate(130 - at * 260 / (len(VALUES["company"]) - 1), Image.Resampling.BICUBIC))
    return mask.point(lambda ink: ink * 7 // 8)


def strokes(words, size):
    """Characters as a hand writes them: size, slant, lift, width and height of each are a little off."""
    chance = random.Random(words)
    for char in words:
        tall = round(size * chance.uniform(0.92, 1.08))
        slant, lift = chance.uniform(0.18, 0.32), chance.uniform(-0.1, 0.02)
        wide = font(size).getlength(char) * chance.uniform(0.92, 1)
        yield char, tall, slant, lift, wide, round(chance.uniform(-0.06, 0.06) * size)


def handwriting(words, size):
    """Where a pen leaves ink: slanted, uneven characters on a line that is not quite straight."""
    right = size // 2
    mask = Image.new("L", (size * (len(words) + 1), size * 2))
    for char, tall, slant, lift, wide, down in strokes(words, size):
        tile = Image.new("L", (size * 2, size * 2))
        ImageDraw.Draw(tile).text((size, size), char, 255, font(tall), "mm")
        shear = (1, slant, -slant * size, lift, 1, -lift * size)
        tile = tile.transform(tile.size, Image.Transform.AFFINE, shear, Image.Resampling.BICUBIC)
        mask.paste(255, (round(right + wide / 2 - size), down), tile)
        right += wide
    return mask


def stamp(pdf, x, y, size):
    """The seal's ink on a page."""
    ink = Image.new("RGBA", (480, 480), COLORS["seal"])
    ink.putalpha(seal().resize(ink.size, SMOOTH))
    pdf.drawImage(ImageReader(ink), x, y, size, size, mask="auto")


def paper(name, recipe):
    """A picture of a paper, as a page of a PDF."""
    leaf = Leaf(FILES / f"{name}.pdf", *recipe["size"], recipe["fill"])
    leaf.run(recipe["draw"])
    leaf.pdf.save()


def letter(recipe):
    """One A4 page: heading, table, paragraphs, signature with seal and date."""
    width, height = A4
    pdf = Canvas(str(FILES / recipe["file"]), A4, invariant=True, pageCompression=1)
    pdf.setTitle(fill_in(recipe["title"]))
    pdf.setAuthor(VALUES["company"])
    pdf.setStrokeColor(COLORS["brand"])
    pdf.setLineWidth(1.2)
    pdf.rect(36, 36, width - 72, height - 72)
    pdf.setFillColor(COLORS["brand"])
    pdf.rect(36, height - 82, width - 72, 46, stroke=0, fill=1)
    pdf.setFillColor("white")
    pdf.setFont("Medium", 12)
    pdf.drawString(56, height - 64, VALUES["mark"])
    pdf.drawRightString(width - 56, height - 64, VALUES["notice"])
    pdf.setFillColor(COLORS["ink"])
    pdf.setFont("Medium", 22)
    pdf.drawCentredString(width / 2, height - 142, fill_in(recipe["title"]))
    y = height - 196
    pdf.setLineWidth(0.6)
    pdf.setStrokeColor(COLORS["line"])
    for label, words in recipe["rows"]:
        pdf.setFont("Medium", 12)
        pdf.drawString(72, y, label)
        pdf.setFont("Regular", 12)
        pdf.drawString(190, y, fill_in(words))
        pdf.line(72, y - 10, width - 72, y - 10)
        y -= 32
    style = ParagraphStyle("body", fontName="Regular", fontSize=12, leading=22, wordWrap="CJK", textColor=COLORS["ink"])
    for words in recipe["text"]:
        paragraph = Paragraph(fill_in(words), style)
        y -= paragraph.wrap(width - 144, y)[1] + 8
        paragraph.drawOn(pdf, 72, y)
    for down, words in ((190, "{company}（盖章）"), (164, recipe["date"])):
        pdf.drawRightString(width - 84, down, fill_in(words))
    stamp(pdf, width - 246, 112, 122)
    pdf.save()


def main():
    for name, path in FONTS.items():
        registerFont(TTFont(name, path))
    for name, recipe in RECIPE["pictures"].items():
        image = drawing(name).image
        if "scale" in recipe:
            image = image.resize((recipe["scale"], recipe["scale"]), SMOOTH)
        else:
            image = image.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        image.save((SCANS if recipe.get("paper") else FILES) / f"{name}.png", optimize=True)
        if recipe.get("paper"):
            paper(name, recipe)
    shutil.copyfile(FILES / "desktop-1.png", FILES / "desktop-copy.png")
    for recipe in RECIPE["letters"]:
        letter(recipe)


if __name__ == "__main__":
    main()
