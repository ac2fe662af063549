package uk.hearth.placement.csc;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.authorities.AuthorityNumbers;

/**
 * How an authority's sender is understood.
 *
 * @param laCode the DfE's number of the authority; null while none is known
 * @param ended whether the number is that of an authority that is no more
 * @param version 0 while nothing was set
 */
record CscSender(String authority, @Nullable String laCode, boolean ended, Payloads payloads, int version) {

    boolean isAlready(SetCscSender wanted) {
        var number = wanted.laCode() == null ? usual(authority).laCode() : wanted.laCode();
        return Objects.equals(laCode, number) && payloads == wanted.payloads();
    }

    /** What holds where nothing was set: the published number; and deltas, which never lose what was not sent again. */
    static CscSender usual(String authority) {
        var known = AuthorityNumbers.of(authority);
        return known == null
                ? new CscSender(authority, null, false, Payloads.DELTA, 0)
                : new CscSender(authority, known.laCode(), known.ended(), Payloads.DELTA, 0);
    }
}
