package uk.hearth.escalation.reports;

import org.jspecify.annotations.Nullable;

/**
 * What a report is called, and of what it is.
 *
 * @param period its code; absent for what stands now
 */
record Heading(
        String report,
        String title,
        String authority,
        @Nullable String period) {

    static Heading of(String report, String title, ReportFilter filter) {
        return new Heading(report, title, filter.owner(), filter.span().code());
    }
}
