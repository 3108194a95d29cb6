using Lernet.Handouts;
using Lernet.Handouts.Course;
using Lernet.Kernel.Documents;

namespace Lernet.Cli.Courses;

/// <summary>The pages of a course and how they link to each other.</summary>
internal sealed class CoursePages
{
    public const string IndexName = "index.html";

    private readonly List<(CourseNotebook Notebook, LessonCard Card)> _pages;

    private readonly Dictionary<string, string> _addresses;

    /// <param name="sources">Every notebook of the course.</param>
    /// <param name="hasPage">Whether a notebook has a page already or gets one now; links to others would lead nowhere.</param>
    public CoursePages(IReadOnlyDictionary<CourseNotebook, Notebook> sources, Func<CourseNotebook, bool> hasPage)
    {
        _pages = [.. sources.Where(pair => hasPage(pair.Key)).OrderBy(pair => pair.Key.Topic, StringComparer.Ordinal).ThenBy(pair => pair.Key.IsExercises)
            .Select(pair => (pair.Key, LessonCard.Of(pair.Value, pair.Key.Page)))];
        _addresses = _pages.ToDictionary(page => page.Notebook.Path, page => page.Notebook.Page);
    }

    /// <summary>What the page of a notebook must know of the others.</summary>
    public HandoutOptions OptionsFor(CourseNotebook notebook, string folder)
    {
        var at = _pages.FindIndex(page => page.Notebook == notebook);
        return new HandoutOptions
        {
            NotebookPath = notebook.Path,
            Folder = folder,
            Pages = _addresses,
            Course = IndexName,
            Previous = LinkTo(at - 1),
            Next = LinkTo(at + 1),
        };
    }

    /// <summary>The page that lists the lessons whose pages are there.</summary>
    public string Index(Func<string, bool> isThere) =>
        CourseIndex.Build([.. _pages.Where(page => !page.Notebook.IsExercises && isThere(page.Notebook.Page)).Select(page => page.Card)], IndexName);

    private PageLink? LinkTo(int at) =>
        at >= 0 && at < _pages.Count ? new PageLink(_pages[at].Notebook.Page, $"{_pages[at].Card.Number} {_pages[at].Card.Title}".Trim()) : null;
}
