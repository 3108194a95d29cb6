using Lernet.Display;
using Lernet.Handouts.Pages;

namespace Lernet.Handouts.Course;

/// <summary>The page that lists the lessons of a course: grouped, with a picture each, and a field to find one.</summary>
public static class CourseIndex
{
    private static readonly string[] Sheets = ["page", "topbar", "controls", "index", "print", "index-print"];

    private static readonly string[] Words =
    [
        "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen",
        "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen", "Twenty",
    ];

    /// <summary>Builds the course page; it is one file that works offline, and its links are relative.</summary>
    /// <param name="lessons">The lessons that exist, in any order.</param>
    /// <param name="address">The page's own file name.</param>
    public static string Build(IReadOnlyList<LessonCard> lessons, string address = "index.html")
    {
        ArgumentNullException.ThrowIfNull(lessons);
        var ordered = lessons.OrderBy(lesson => lesson.Number, StringComparer.Ordinal).ToList();
        var parts = CoursePart.All.Select(part => (part.Title, Lessons: ordered.Where(part.Has).ToList()))
            .Append((Title: "Further pages", Lessons: ordered.Where(lesson => !CoursePart.All.Any(part => part.Has(lesson))).ToList()))
            .Where(part => part.Lessons.Count > 0);
        var body = $"""
            <main id="main" class="pad"><div class="ix"><header class="hero"><div><h1>Deep learning in C#, one&nbsp;idea at a time</h1>
            <p class="lead">{Words.ElementAtOrDefault(lessons.Count) ?? $"{lessons.Count}"} {Lessons(lessons.Count)}. Each is a notebook to run and a page to print; every number in it was computed when the page was made.</p></div>
            <form class="find" role="search"><label for="q">Find a lesson</label><input type="search" id="q" autocomplete="off" placeholder="for example: learning rate" aria-controls="map">
            <p id="found" role="status">{lessons.Count} {Lessons(lessons.Count)}{Time(lessons, ", ")}</p></form></header>
            <div id="map">
            {string.Concat(parts.Select((part, index) => Part(part.Title, part.Lessons, index + 1)))}</div>
            <p class="none" id="none" hidden>No lesson mentions this word. Try a shorter one.</p>
            <div class="how"><section><h2>Read</h2><p>Every lesson is one self-contained page. It works offline, in the dark and on paper.</p></section>
            <section><h2>Run</h2><p>Open the notebook, run the cells from top to bottom, then change a number.</p></section>
            <section><h2>Check</h2><p>Exercises answer at once, with the smallest example that shows what went wrong.</p></section></div>
            </div></main>
            """;
        var styles = Tokens.PageCss + StyleSheets.Of(Sheets);
        return PageShell.Of("Lernet · Deep learning in C#", "Deep learning in C# notebooks, one idea at a time.", styles, "", address, isCourse: true,
            body, $"<script>\n{EmbeddedAsset.Text("index.js")}</script>\n").Html;
    }

    private static string Part(string title, List<LessonCard> lessons, int number) => $"""
        <section class="part" aria-labelledby="part-{number}"><div class="part-h"><h2 id="part-{number}">{title}</h2><p>{Range(lessons)}{Time(lessons, ", ")}</p></div>
        <ol class="ls">{string.Concat(lessons.Select(Item))}</ol></section>

        """;

    private static string Item(LessonCard lesson) => $"""
        <li data-words="{Html.Text($"{lesson.Number} {lesson.Title} {lesson.Summary} {lesson.Keywords}".ToLowerInvariant())}"><a href="{Html.Text(lesson.Href)}">{Sketches.Sketch.Of(lesson.Number)}
        <div><h3><span>{Html.Text(lesson.Number)}</span>{Html.Text(lesson.Title)}</h3><p>{Html.Text(lesson.Summary)}</p>{(lesson.Minutes > 0 ? $"<p class=\"m\">{lesson.Minutes} min</p>" : "")}</div></a></li>
        """;

    private static string Range(List<LessonCard> lessons) =>
        lessons.Count == 1 ? $"Lesson {lessons[0].Number}" : $"{lessons.Count} {Lessons(lessons.Count)}";

    private static string Lessons(int count) => count == 1 ? "lesson" : "lessons";

    private static string Time(IEnumerable<LessonCard> lessons, string before)
    {
        var minutes = lessons.Sum(lesson => lesson.Minutes);
        return minutes switch
        {
            0 => "",
            < 60 => $"{before}{minutes} min",
            _ => $"{before}{minutes / 60} h{(minutes % 60 > 0 ? $" {minutes % 60} min" : "")}",
        };
    }
}
