package uk.hearth.kpi.areas;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
class Area {

    @Id
    private String code;

    private String name;
    private AreaKind kind;
    private @Nullable String comparator;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Area() {}

    Area(String code, String name, AreaKind kind) {
        this.code = code;
        this.name = name;
        this.kind = kind;
    }

    void rename(String newName) {
        name = newName;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    AreaKind kind() {
        return kind;
    }

    @Nullable
    String comparator() {
        return comparator;
    }

    int version() {
        return version;
    }
}
