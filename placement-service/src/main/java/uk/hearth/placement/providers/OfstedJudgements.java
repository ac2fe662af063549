package uk.hearth.placement.providers;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import uk.hearth.placement.providers.Judgements.Judgement;
import uk.hearth.placement.returns.Rows;

/** What Ofsted judged of provisions and providers that an authority knows of: by its list, and by their own history. */
@ApplicationScoped
public class OfstedJudgements {

    /** Parameters: the authority, twice. What is in a provision's history comes after the list, and so goes before it. */
    private static final String ALL = """
            select urn, judged_on, rating from (
                select urn, judged_on, rating, 1 as rank, position::text as place from ofsted_provider
                where authority = ? and rating is not null and judged_on is not null
                union all
                select p.urn, r.judged_on, r.rating, 2, r.provision
                from provision_rating r join provision p on p.authority = r.authority and p.reference = r.provision
                where r.authority = ? and p.urn is not null) judgement
            order by rank, place""";

    private final AgroalDataSource dataSource;

    OfstedJudgements(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Judgements of(String authority) {
        try (var connection = dataSource.getConnection()) {
            return new Judgements(Rows.list(
                    connection,
                    ALL,
                    row -> new Judgement(
                            row.getString("urn"),
                            Words.day(row, "judged_on"),
                            Rating.fromString(row.getString("rating"))),
                    authority,
                    authority));
        } catch (SQLException e) {
            throw new IllegalStateException("Ofsted's judgements could not be read", e);
        }
    }
}
