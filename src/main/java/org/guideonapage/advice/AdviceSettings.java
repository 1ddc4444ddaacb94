package org.guideonapage.advice;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set.
 *
 * @param scenarios folder that keeps the force's own scenarios, one file each
 * @param drafts folders with rules that are not in force, by name
 */
@ConfigurationProperties("advice")
record AdviceSettings(
    @DefaultValue(".guide-on-a-page/scenarios") Path scenarios,
    @Nullable Map<String, Path> drafts) {}
