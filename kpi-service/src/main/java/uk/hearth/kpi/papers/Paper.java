package uk.hearth.kpi.papers;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import uk.hearth.kit.documents.Legible;

/**
 * A paper as it reads, composed once and ready to be set in any format.
 *
 * @param title its first heading
 * @param name by which lists of files know it
 * @param subject what it is about, in a sentence
 * @param opening what is said before the first section
 * @param closing what is said after the last
 * @param file its name without the ending
 * @param sha256 of the edition
 */
public record Paper(
        String title,
        String name,
        String subject,
        List<Block> opening,
        List<Section> sections,
        List<Block> closing,
        String file,
        Instant published,
        String sha256) {

    public Paper {
        title = Legible.text(title);
        name = Legible.text(name);
        subject = Legible.text(subject);
    }

    /** What is said under one heading. */
    public record Section(String id, String heading, List<Block> blocks) {

        public Section {
            heading = Legible.text(heading);
        }
    }

    /** Every chart, in the order of the paper. */
    List<Block.Chart> charts() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .map(Block::chart)
                .filter(Objects::nonNull)
                .toList();
    }
}
