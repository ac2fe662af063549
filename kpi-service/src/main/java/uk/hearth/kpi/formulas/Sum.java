package uk.hearth.kpi.formulas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param of two to fifty indicators, each once */
public record Sum(List<String> of) implements Formula {

    private static final int MOST = 50;

    public Sum(@Nullable List<String> of) {
        if (of == null
                || of.size() < 2
                || of.size() > MOST
                || of.stream().distinct().count() < of.size()) {
            throw new IllegalArgumentException("A sum has two to fifty indicators, each once");
        }
        of.forEach(Codes::require);
        this.of = List.copyOf(of);
    }

    @Override
    public List<String> operands() {
        return of;
    }

    @Override
    public String words() {
        return String.join(" + ", of);
    }
}
