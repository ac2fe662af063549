package uk.hearth.kpi.papers;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/**
 * A chart as a picture for itself: as SVG, and as PNG for programs that have none.
 *
 * @param width in units of the drawing
 * @param height likewise
 */
record ChartPicture(String drawing, double width, double height) {

    private static final Pattern SIZE = Pattern.compile("viewBox=\"[-0-9.]+ [-0-9.]+ ([0-9.]+) ([0-9.]+)\"");
    private static final float PIXELS_A_UNIT = 2;

    static {
        PaperFont.register();
    }

    static ChartPicture of(Block.Chart chart) {
        var size = SIZE.matcher(chart.svg());
        if (!size.find()) {
            throw new IllegalArgumentException("A chart says how large it is");
        }
        var sized = size.replaceFirst("$0 width=\"$1\" height=\"$2\"");
        return new ChartPicture(sized, Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)));
    }

    byte[] svg() {
        return drawing.getBytes(StandardCharsets.UTF_8);
    }

    byte[] png() {
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width * PIXELS_A_UNIT);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) height * PIXELS_A_UNIT);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_FORCE_TRANSPARENT_WHITE, true);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        var set = drawing.replaceFirst("font-family=\"[^\"]*\"", "font-family=\"" + PaperFont.NAME + "\"");
        var png = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(set)), new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IllegalStateException("A chart could not be drawn", e);
        }
        return png.toByteArray();
    }
}
