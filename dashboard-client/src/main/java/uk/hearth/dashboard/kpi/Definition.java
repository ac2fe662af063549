package uk.hearth.dashboard.kpi;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/** What an indicator measures and where it comes from. */
public record Definition(
        String code,
        String title,
        @Nullable String definition,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String unit,
        @Nullable Integer decimals,
        @Nullable String polarity,
        @Nullable String frequency,
        @Nullable String category,
        @Nullable String owner,
        @JsonAlias("sourceSystem") @Nullable String source,
        @Nullable String caveats,
        @Nullable String formulaWords,
        @Nullable String titleInReport) {}
