package uk.hearth.kpi.formulas;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an indicator follows from others, named by their codes. The indicator's own unit says how a fraction is scaled. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Sum.class, name = "sum"),
    @Type(value = Difference.class, name = "difference"),
    @Type(value = Ratio.class, name = "ratio"),
    @Type(value = RatePer10k.class, name = "rate_per_10k"),
    @Type(value = Rolling12Months.class, name = "rolling_12_months"),
    @Type(value = YearToDate.class, name = "year_to_date"),
    @Type(value = QuarterFromMonths.class, name = "quarter_from_months"),
    @Type(value = YearFromMonths.class, name = "year_from_months")
})
@Schema(
        description = "How a derived indicator follows from others",
        oneOf = {
            Sum.class,
            Difference.class,
            Ratio.class,
            RatePer10k.class,
            Rolling12Months.class,
            YearToDate.class,
            QuarterFromMonths.class,
            YearFromMonths.class
        },
        discriminatorProperty = "kind")
public sealed interface Formula permits Sum, Difference, Ratio, RatePer10k, OverTime {

    /** The codes of the indicators that it reads, in order, each once. */
    List<String> operands();

    /** As people read it: "CLA-START - CLA-CEASE". */
    String words();
}
