package uk.hearth.kpi.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every kind of file that this service takes. */
@ApplicationScoped
class ImportKinds {

    private final List<ImportKind> kinds;

    ImportKinds(@All List<ImportKind> kinds) {
        this.kinds = kinds;
    }

    ImportKind named(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
