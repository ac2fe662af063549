package uk.hearth.placement.layout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ofsted's lists of providers, as authorities have received them. */
public interface ProviderLists {

    /**
     * An authority's list by URN; null when it has loaded none.
     *
     * @param postcodes in whose areas the providers are
     */
    @Nullable
    Map<String, List<Provider>> of(String authority, PostcodeDirectory postcodes);

    /** Which list it is, by the SHA-256 of its file; null when it has loaded none. */
    @Nullable
    String edition(String authority);
}
