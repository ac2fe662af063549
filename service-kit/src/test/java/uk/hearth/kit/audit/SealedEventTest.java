package uk.hearth.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedEventTest {

    private static final Instant AT = Instant.parse("2026-11-21T09:30:00Z");

    @Test
    void texts_that_run_together_alike_are_sealed_differently() {
        var hashes = new HashSet<String>();
        for (var entry : List.of(
                entry("ab", "c", Map.of()),
                entry("a", "bc", Map.of()),
                entry("a", "b", Map.of("c", "")),
                entry("a", "b", Map.of("", "c")),
                entry("a", "b", Map.of("c", "", "d", "e")),
                entry("a", "b", Map.of("c", "de")))) {
            hashes.add(SealedEvent.after(AuditHead.EMPTY, AT, entry).head().hash());
        }
        assertThat(hashes).hasSize(6);
    }

    @Test
    void the_seal_is_the_sha_256_of_a_fixed_encoding() {
        // Worked outside this code, from the encoding's description: a change of encoding would orphan every chain.
        var entry = entry("a", "b", Map.of("k", "v"));
        assertThat(SealedEvent.after(AuditHead.EMPTY, AT, entry).head().hash())
                .isEqualTo("1bc738daffce9746fd640b9836fe431d9851ce0daea18e850c49c49e39db7350");
    }

    private static AuditEntry entry(String action, String kind, Map<String, String> detail) {
        return new AuditEntry("-", new AuditActor("u", Set.of("r")), action, new AuditSubject(kind, "i"), "c", detail);
    }
}
