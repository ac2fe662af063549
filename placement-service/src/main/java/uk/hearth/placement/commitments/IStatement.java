package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An 'I statement' of young people.
 *
 * @param commitments the codes of those that answer it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IStatement(
        String authority,
        @Schema(examples = "I-01") String code,

        @Schema(examples = "I live near the people who matter to me")
        String wording,

        @Nullable String saidBy,
        @Nullable LocalDate saidOn,
        List<String> commitments,
        int version) {

    boolean says(SetIStatement set) {
        return new SetIStatement(wording, saidBy, saidOn, commitments)
                .equals(new SetIStatement(
                        set.wording(),
                        set.saidBy(),
                        set.saidOn(),
                        set.commitments().stream().sorted().toList()));
    }
}
