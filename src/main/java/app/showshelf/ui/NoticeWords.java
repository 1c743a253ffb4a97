package app.showshelf.ui;

import java.util.List;

import app.showshelf.library.ShowNews;
import app.showshelf.library.WatchedShow;
import app.showshelf.ui.common.Words;

/** Puts news into one sentence, however many there are. */
final class NoticeWords {
    private final Words words;

    NoticeWords(Words words) {
        this.words = words;
    }

    /** Of at least one show. */
    String aired(List<ShowNews> news) {
        ShowNews first = news.getFirst();
        if (news.size() > 1) {
            return words.texts().get("notices.shows", news.stream().mapToInt(ShowNews::episodes).sum());
        }
        return first.episodes() > 1
                ? words.texts().get("notices.show", first.name(), first.episodes())
                : words.texts().get("notices.episode", first.name(), words.counts().place(first.season(), first.number()));
    }

    /** Of at least one show. */
    String ended(List<WatchedShow> shows) {
        return shows.size() == 1
                ? words.texts().get("notices.ended", shows.getFirst().name())
                : words.texts().get("notices.ended.shows", shows.size());
    }
}
