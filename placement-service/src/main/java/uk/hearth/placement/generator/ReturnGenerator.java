package uk.hearth.placement.generator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import uk.hearth.kit.calendar.WorkingDays;

/**
 * Writes returns of one authority: the same settings give the same bytes, whichever other returns are made. Children are
 * drawn, written and forgotten one by one, so that memory does not grow with their number.
 */
public final class ReturnGenerator {

    private final Settings settings;
    private final Lives lives;
    private final WorkingDays workingDays = new WorkingDays();

    public ReturnGenerator(Settings settings) {
        this(settings, new Population(settings)::forEach);
    }

    /** @param lives of the authority's children, whom the errors in the settings do not change */
    ReturnGenerator(Settings settings, Lives lives) {
        this.settings = settings;
        this.lives = lives;
    }

    /** Those who may be in a return, one by one in the order of its rows. */
    interface Lives {

        void forEach(ReturnPeriod period, Consumer<Life> consumer);
    }

    /** Where each file of a return goes. */
    public interface Files {

        OutputStream open(ReturnTable table) throws IOException;
    }

    /** @return how many errors of each rule were put in: fewer than asked for where too few rows suit */
    public Map<String, Integer> write(ReturnPeriod period, Files files) throws IOException {
        var writers = new EnumMap<ReturnTable, Writer>(ReturnTable.class);
        var planting = new Planting(settings.errors(), period);
        try {
            for (var table : ReturnTable.of(period.year())) {
                writers.put(table, open(table, files));
            }
            var rows = new ChildReturn(period, settings, workingDays);
            var before = new ChildReturn(ReturnPeriod.ofYear(period.year() - 1), settings, workingDays);
            lives.forEach(period, life -> {
                var child = rows.of(life);
                if (!child.isEmpty()) {
                    child.isAfter(() -> before.of(life));
                    planting.plant(child);
                    writers.forEach((table, writer) -> write(child, table, writer));
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            for (var writer : writers.values()) {
                writer.close();
            }
        }
        return planting.planted();
    }

    private static Writer open(ReturnTable table, Files files) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(files.open(table), StandardCharsets.UTF_8), 1 << 16);
        writer.write(String.join(",", table.columns()));
        writer.write("\r\n");
        return writer;
    }

    private static void write(ChildRows child, ReturnTable table, Writer writer) {
        try {
            for (var cells : child.of(table)) {
                for (int i = 0; i < cells.length; i++) {
                    writer.write(i == 0 ? "" : ",");
                    writer.write(cells[i]);
                }
                writer.write("\r\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
