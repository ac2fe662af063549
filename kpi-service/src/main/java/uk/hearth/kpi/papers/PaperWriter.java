package uk.hearth.kpi.papers;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.audiences.Audience;
import uk.hearth.kpi.editions.EditionContent;
import uk.hearth.kpi.editions.EditionSummary;
import uk.hearth.kpi.editions.ReadableEditions;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.papers.Block.Manner;
import uk.hearth.kpi.papers.Block.Span;

/** Puts an edition, or the draft of one, into a paper's words. Nothing but the edition itself is looked at. */
final class PaperWriter {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String DRAFT = "This is a draft: it is not published, and what it says may change.";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final @Nullable EditionSummary edition;
    private final EditionContent content;

    PaperWriter(ReadableEditions.Read read) {
        this(read.edition(), read.content());
    }

    private PaperWriter(@Nullable EditionSummary edition, EditionContent content) {
        this.edition = edition;
        this.content = content;
    }

    /** Of what is not published: the paper says so, and has no hash. */
    static PaperWriter ofDraft(EditionContent content) {
        return new PaperWriter(null, content);
    }

    Paper write() {
        var report = content.report();
        var upTo = report.to().label();
        var council = report.authority().name();
        var sha256 = edition == null ? "" : edition.sha256();
        var subject = "%s of %s, up to %s".formatted(report.scorecard().name(), council, upTo);
        return new Paper(
                content.title(),
                "%s: %s, %s".formatted(content.title(), council, upTo),
                subject,
                opening(),
                sections(),
                closing(sha256),
                String.join(
                        "-",
                        report.scorecard().code(),
                        report.authority().code(),
                        content.meetingOn().toString()),
                content.publishedAt(),
                sha256);
    }

    private static List<Block> closing(String sha256) {
        return sha256.isEmpty()
                ? List.of()
                : List.of(Block.words(Manner.SMALL, List.of(Span.plain("Edition SHA-256: " + sha256))));
    }

    private List<Block> opening() {
        var opening = new ArrayList<Block>();
        var notice = edition == null ? DRAFT : withdrawn(edition);
        if (notice != null) {
            opening.add(Block.words(Manner.NOTICE, List.of(Span.strong(notice))));
        }
        var report = content.report();
        opening.add(Block.words("%s: %s, up to %s. For the meeting of %s. %s."
                .formatted(
                        report.authority().name(),
                        report.scorecard().name(),
                        report.to().label(),
                        DAY.format(content.meetingOn()),
                        (edition == null ? "As it stood on " : "Published ")
                                + DAY.format(content.publishedAt().atZone(LONDON)))));
        var audience = content.audienceOrInternal();
        if (audience != Audience.INTERNAL) {
            opening.add(
                    Block.words("For %s: figures from which single children could be told are suppressed (rules %s)."
                            .formatted(
                                    audience == Audience.PUBLIC ? "the public" : "partners",
                                    String.join(", ", content.rulesOrNone()))));
        }
        return opening;
    }

    private static @Nullable String withdrawn(EditionSummary edition) {
        var at = edition.withdrawnAt();
        return at == null
                ? null
                : "This paper was withdrawn on %s: %s"
                        .formatted(DAY.format(at.atZone(LONDON)), edition.withdrawnReason());
    }

    private List<Paper.Section> sections() {
        var writer = new SectionWriter(content);
        var sections = new ArrayList<Paper.Section>();
        for (var section : content.sections()) {
            sections.add(
                    new Paper.Section("section-" + (sections.size() + 1), section.heading(), writer.blocks(section)));
        }
        sections.add(new Paper.Section("definitions", "What is measured", definitions()));
        return sections;
    }

    private List<Block> definitions() {
        return content.definitions().stream()
                .flatMap(indicator -> List.of(
                        Block.heading("definition-" + indicator.code().toLowerCase(Locale.ROOT), indicator.title()),
                        Block.words(definition(indicator)))
                        .stream())
                .toList();
    }

    private static String definition(IndicatorView indicator) {
        var sentences = new ArrayList<>(List.of("Code: " + indicator.code() + "."));
        add(sentences, "", indicator.definition());
        add(sentences, "Numerator: ", indicator.numerator());
        add(sentences, "Denominator: ", indicator.denominator());
        add(sentences, "Source: ", indicator.sourceSystem());
        add(sentences, "Caveats: ", indicator.caveats());
        return String.join(" ", sentences);
    }

    private static void add(List<String> sentences, String lead, @Nullable String words) {
        if (words != null) {
            sentences.add(sentence(lead + words));
        }
    }

    static String sentence(String words) {
        var text = words.strip();
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }
}
