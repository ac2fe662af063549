package uk.hearth.kit.identity;

import java.util.List;

/** @param authorities GSS codes */
public record CallerView(String name, List<String> roles, List<String> authorities) {}
