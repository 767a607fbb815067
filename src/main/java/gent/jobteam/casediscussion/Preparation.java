package gent.jobteam.casediscussion;

import java.util.List;

/**
 * What a coach brings to the team.
 *
 * @param questions codes of the usual questions that she puts to the team; at least one
 * @param teamQuestion her question in her own words
 * @param background what the team must know to answer; empty when nothing
 * @param neededExpertise codes of life domains that the case manager should know well; empty when none
 */
public record Preparation(
        List<String> questions, String teamQuestion, String background, List<String> neededExpertise) {}
