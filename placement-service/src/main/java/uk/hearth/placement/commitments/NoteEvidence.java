package uk.hearth.placement.commitments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a note rests on.
 *
 * @param address of the document, if it has one
 */
public record NoteEvidence(
        @NotBlank @Size(max = 200) @Schema(examples = "Minutes of the provider forum, November 2018")
        String title,

        @Nullable
        @Size(max = 1000)
        @Pattern(regexp = "https://[^\\s\"<>]+", message = "must be an address that begins with https://")
        @Schema(examples = "https://council.example/minutes/2018-11")
        String address) {}
