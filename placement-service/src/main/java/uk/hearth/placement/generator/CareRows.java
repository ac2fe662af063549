package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ChildRows.text;

import java.time.LocalDate;
import java.util.List;

/** Rows of the header, the episodes, the asylum-seeking children and previous permanence. */
final class CareRows {

    private static final Weights AUTHORITIES = Weights.of("203 40 210 10 303 10 209 10 886 6 850 4 SCO 2 999 6");
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private final ReturnPeriod period;
    private final String authorityDigits;

    /** @param authority its last three digits stand in for the DfE's number in pupil numbers */
    CareRows(ReturnPeriod period, String authority) {
        this.period = period;
        this.authorityDigits = authority.substring(authority.length() - 3);
    }

    void add(Life life, ChildRows rows) {
        var episodes = episodes(life);
        for (var episode : episodes) {
            addEpisode(life, episode, rows);
        }
        if (!episodes.isEmpty() && life.asylum()) {
            rows.add(ReturnTable.UASC, life.reference(), sex(life), text(life.born()), text(statusEnds(life)));
        }
        addPreviousPermanence(life, episodes, rows);
    }

    /** For whoever has a row in another table. */
    void addHeader(Life life, ChildRows rows) {
        boolean mayBeMother = life.sex().equals("F") && !life.isShortBreaksOnly() && rows.has(ReturnTable.EPISODES);
        boolean mother =
                mayBeMother && life.motherSince() != null && !life.motherSince().isAfter(period.lastDay());
        rows.add(
                ReturnTable.HEADER,
                life.reference(),
                sex(life),
                text(life.born()),
                life.ethnic(),
                pupilNumber(life),
                mayBeMother ? mother ? "1" : "0" : "",
                mother ? text(life.motherSince()) : "");
    }

    /** Those in force on a day of the period. */
    List<Episode> episodes(Life life) {
        return life.episodes().stream()
                .filter(episode -> period.touches(episode.start(), episode.end()))
                .toList();
    }

    private void addEpisode(Life life, Episode episode, ChildRows rows) {
        boolean ended = !episode.end().isAfter(period.lastDay());
        var placement = episode.placement();
        rows.add(
                ReturnTable.EPISODES,
                life.reference(),
                text(episode.start()),
                episode.rne(),
                episode.ls(),
                episode.terms().need(),
                placement.placeIn(period.year()),
                placement.provider(),
                ended ? text(episode.end()) : "",
                ended ? episode.rec() : "",
                ended ? episode.reason() : "",
                episode.terms().home(),
                placement.postcode(),
                placement.urn());
    }

    /** Those who began a period of care in the year say whether they had been adopted or the like before. */
    private void addPreviousPermanence(Life life, List<Episode> episodes, ChildRows rows) {
        var started = episodes.stream()
                .filter(episode -> episode.rne().equals("S") && period.holds(episode.start()))
                .findFirst();
        if (started.isEmpty()) {
            return;
        }
        var first = episodes.get(0).start();
        var before = String.valueOf(started.get().terms().previousPermanence());
        if (before.equals("Z1") || life.ageOn(first) < 3) {
            rows.add(ReturnTable.PREV_PERM, life.reference(), text(life.born()), "Z1", "", "");
            return;
        }
        var dice = life.dice(1, first.toEpochDay());
        var day = life.born().plusDays(dice.between(200, 900));
        var known = dice.chance(0.7) ? text(day) : "zz/zz/" + day.getYear();
        rows.add(ReturnTable.PREV_PERM, life.reference(), text(life.born()), before, AUTHORITIES.draw(dice), known);
    }

    /** The 18th birthday; if the child has left before it, the day it left. */
    private LocalDate statusEnds(Life life) {
        boolean left = !life.lastDay().isAfter(period.lastDay());
        return left && life.lastDay().isBefore(life.birthday(18)) ? life.lastDay() : life.birthday(18);
    }

    private String sex(Life life) {
        if (period.year() >= 2025) {
            return life.sex();
        }
        return life.sex().equals("M") ? "1" : "2";
    }

    /** UN1 below school age, as rule 209 counts it; UN3 for those who came from abroad. */
    private String pupilNumber(Life life) {
        if (life.asylum()) {
            return "UN3";
        }
        var schoolAge = LocalDate.of(period.year() - 2, 8, 31);
        return life.birthday(4).isAfter(schoolAge) ? "UN1" : withCheckLetter(authorityDigits + digits(life.number()));
    }

    private static String digits(long number) {
        return "%09d".formatted(number % 1_000_000_000L);
    }

    /** The DfE's check letter: the sum of the digits, weighted 2 to 13, modulo 23. */
    static String withCheckLetter(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return CHECK_LETTERS.charAt(sum % 23) + digits;
    }
}
