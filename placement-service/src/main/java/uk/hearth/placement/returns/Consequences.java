package uk.hearth.placement.returns;

import java.util.List;
import java.util.function.Supplier;

/** What other rooms tell of an authority's returns. */
public interface Consequences {

    /**
     * Remembers what is told now. The answer, asked in the same transaction after a return was taken in, says which figures
     * are told differently then.
     */
    Supplier<List<FigureChange>> of(String authority);
}
