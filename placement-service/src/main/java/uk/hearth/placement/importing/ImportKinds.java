package uk.hearth.placement.importing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every kind of file of providers, beds and notices that this service takes. */
@ApplicationScoped
public class ImportKinds {

    private final List<ImportKind> kinds;

    ImportKinds(@All List<ImportKind> kinds) {
        this.kinds = kinds;
    }

    public Optional<ImportKind> find(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** For a remedy. */
    public String names() {
        return kinds.stream().map(ImportKind::name).sorted().collect(Collectors.joining(", "));
    }
}
