package uk.hearth.placement.capacity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.providers.Cells;

/**
 * A provider tells that a child came, or left.
 *
 * @param child of the authority's own, as its returns call the child
 * @param occupant of another council, by the provider's own word: never a name
 */
public record TellNotice(
        @NotBlank @Schema(description = "ONS code of the authority", examples = "E09000099")
        String authority,

        @NotNull @Pattern(regexp = Cells.REFERENCE, message = Cells.REFERENCE_WORDS) @Schema(examples = "HOME-01")
        String provision,

        @NotNull Movement movement,
        @NotNull LocalDate on,

        @Size(max = 20) @Schema(description = "The authority's own id of its own child", examples = "398768") @Nullable
        String child,

        @Size(max = 40)
        @Schema(description = "The provider's word for a child whom another council placed", examples = "BED-3")
        @Nullable
        String occupant) {

    @AssertTrue(message = "must name either the authority's own child, or an occupant whom another council placed")
    @Schema(hidden = true)
    boolean isAboutOne() {
        return (child == null || child.isBlank()) != (occupant == null || occupant.isBlank());
    }

    List<@Nullable Object> values() {
        boolean own = child != null && !child.isBlank();
        return Arrays.asList(
                provision, own, plain(Objects.requireNonNull(own ? child : occupant)), movement.word(), on);
    }

    /** As rows of returns have it. */
    static String plain(String reference) {
        return reference.strip().toUpperCase(Locale.ROOT);
    }
}
