using Lernet.Handouts;
using Lernet.Handouts.Course;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Browser.Tests.Browsing;

/// <summary>
/// A course in a folder of its own: a fixture page with every construct, each notebook of the real course, the course page, and the pages of
/// grading.
/// </summary>
internal sealed class Site : IDisposable
{
    public const string Constructs = "00-constructs.html";
    public const string Index = "index.html";
    public const string Feedback = "feedback.html";
    public const string Report = "report.html";

    private static readonly string Notebooks = Path.Combine(Repository.Root, "notebooks");

    private readonly string _folder = Directory.CreateTempSubdirectory("lernet-site").FullName;

    /// <summary>The real notebooks, relative to their folder.</summary>
    private static IReadOnlyList<string> Lessons { get; } =
        [.. Directory.GetFiles(Notebooks, "lesson.ipynb", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Notebooks, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Pages of the course; scripts run on them.</summary>
    public static IReadOnlyList<string> Course { get; } = [Constructs, Index, .. Lessons.Select(PageOf)];

    public static IReadOnlyList<string> Pages { get; } = [.. Course, Feedback, Report];

    /// <summary>Runs the notebooks and writes all pages.</summary>
    public static async Task<Site> BuildAsync()
    {
        var site = new Site();
        var builder = new HandoutBuilder();
        var cards = new List<LessonCard>();
        var fixture = Notebook.Load(Path.Combine(AppContext.BaseDirectory, "Fixtures", "constructs.ipynb"));
        cards.Add(site.Write(builder, fixture, "00-constructs/lesson.ipynb", AppContext.BaseDirectory));
        foreach (var lesson in Lessons)
        {
            var path = Path.Combine(Notebooks, lesson);
            var run = await new NotebookRunner().RunAsync(Notebook.Load(path), path);
            cards.Add(site.Write(builder, run.Notebook, lesson, Path.GetDirectoryName(path)!));
        }
        await File.WriteAllTextAsync(Path.Combine(site._folder, Index), CourseIndex.Build(cards));
        await File.WriteAllTextAsync(Path.Combine(site._folder, Feedback), GradingPages.Feedback());
        await File.WriteAllTextAsync(Path.Combine(site._folder, Report), GradingPages.Report());
        return site;
    }

    public string Address(string page) => new Uri(Path.Combine(_folder, page)).AbsoluteUri;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string PageOf(string lesson) => $"{Path.GetDirectoryName(lesson)}.html";

    private LessonCard Write(HandoutBuilder builder, Notebook executed, string path, string folder)
    {
        var handout = builder.Build(executed, new HandoutOptions
        {
            NotebookPath = path,
            Folder = folder,
            Course = Index,
            Pages = Lessons.Append("00-constructs/lesson.ipynb").ToDictionary(lesson => lesson, PageOf),
            Previous = new(Constructs, "00 Constructs"),
            Next = new(Constructs, "00 Constructs"),
        });
        File.WriteAllText(Path.Combine(_folder, PageOf(path)), handout.Html);
        return LessonCard.Of(executed, PageOf(path));
    }
}
