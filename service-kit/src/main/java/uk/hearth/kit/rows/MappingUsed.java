package uk.hearth.kit.rows;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mapping that a file was read by, as it stood then. */
public record MappingUsed(@Schema(examples = "lcs-monthly") String name, int version) {}
