package gent.jobteam.personaldata;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A PDF of A4 pages with plain text in any direction: Latin, Greek, Cyrillic and Arabic script, each word joined and each
 * line ordered as its script wants.
 *
 * <p>The lines are composed here: the library either joins Arabic letters or orders lines, not both.
 */
class Paper {

    private static final float MARGIN = 54;
    private static final float WIDTH = PageSize.A4.getWidth() - 2 * MARGIN;
    private static final float LINE = 1.5f;
    private static final float TEXT_SIZE = 10;
    private static final float HEADING_SIZE = 13;
    private static final float TITLE_SIZE = 18;

    static {
        // For the whole application, and once only.
        LayoutProcessor.enableKernLiga();
    }

    private static final BaseFont LATIN = load("fonts/NotoSans-Regular.ttf", false);
    private static final BaseFont ARABIC = load("fonts/NotoNaskhArabic-Regular.ttf", true);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final PdfContentByte canvas;
    private float top;

    Paper(String title) {
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(title);
        document.addCreator("Jobteam");
        document.open();
        canvas = writer.getDirectContent();
        newPage();
    }

    void title(String text) {
        write(text, TITLE_SIZE, 0);
    }

    void heading(String text) {
        top -= HEADING_SIZE / 2;
        // Never alone at the end of a page.
        if (top < MARGIN + 3 * HEADING_SIZE) {
            newPage();
        }
        write(text, HEADING_SIZE, 0);
    }

    void line(String text) {
        write(text, TEXT_SIZE, 0);
    }

    void indented(String text) {
        write(text, TEXT_SIZE, 2 * TEXT_SIZE);
    }

    /** The finished file; nothing can be written any more. */
    byte[] finish() {
        document.close();
        return bytes.toByteArray();
    }

    private void write(String text, float size, float indent) {
        for (String paragraph : text.replace("\t", " ").split("\n")) {
            for (String line : broken(paragraph, size, WIDTH - indent)) {
                if (top - size < MARGIN) {
                    newPage();
                }
                top -= size * LINE;
                draw(line, isRightToLeft(paragraph), size, indent);
            }
        }
    }

    private void newPage() {
        if (top != 0) {
            document.newPage();
        }
        top = PageSize.A4.getHeight() - MARGIN;
    }

    private void draw(String line, boolean rightToLeft, float size, float indent) {
        List<Piece> pieces = inOrderOfSight(line, rightToLeft);
        float x = rightToLeft ? MARGIN + WIDTH - indent - width(pieces, size) : MARGIN + indent;
        for (Piece piece : pieces) {
            canvas.beginText();
            canvas.setFontAndSize(piece.font(), size);
            canvas.setTextMatrix(x, top);
            LayoutProcessor.showText(canvas, piece.font(), size, piece.text());
            canvas.endText();
            x += piece.width(size);
        }
    }

    private static List<String> broken(String paragraph, float size, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            for (String part : shortEnough(word, size, width)) {
                String longer = line.isEmpty() ? part : line + " " + part;
                if (!line.isEmpty() && width(longer, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    longer = part;
                }
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is longer than a line, in pieces that are not. */
    private static List<String> shortEnough(String word, float size, float width) {
        if (width(word, size) <= width) {
            return List.of(word);
        }
        int half = word.offsetByCodePoints(0, word.codePointCount(0, word.length()) / 2);
        if (half == 0) {
            return List.of(word);
        }
        var parts = new ArrayList<>(shortEnough(word.substring(0, half), size, width));
        parts.addAll(shortEnough(word.substring(half), size, width));
        return parts;
    }

    /** Text of one direction in one font. */
    private record Piece(String text, BaseFont font) {

        float width(float size) {
            return (float) LayoutProcessor.computeGlyphVector(font, size, text)
                    .getGlyphPosition(
                            LayoutProcessor.computeGlyphVector(font, size, text).getNumGlyphs())
                    .getX();
        }
    }

    private static float width(List<Piece> pieces, float size) {
        float width = 0;
        for (Piece piece : pieces) {
            width += piece.width(size);
        }
        return width;
    }

    private static float width(String text, float size) {
        return width(inOrderOfSight(text, isRightToLeft(text)), size);
    }

    private static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static List<Piece> inOrderOfSight(String line, boolean rightToLeft) {
        if (line.isEmpty()) {
            return List.of();
        }
        var bidi = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Piece[] pieces = new Piece[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            boolean turned = levels[run] % 2 == 1;
            pieces[run] =
                    new Piece(line.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), turned ? ARABIC : LATIN);
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, count);
        return List.of(pieces);
    }

    private static BaseFont load(String resource, boolean rightToLeft) {
        try {
            BaseFont font = BaseFont.createFont(resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            LayoutProcessor.loadFont(font, resource);
            if (rightToLeft) {
                LayoutProcessor.setRunDirectionRtl(new Font(font));
            }
            return font;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (DocumentException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
