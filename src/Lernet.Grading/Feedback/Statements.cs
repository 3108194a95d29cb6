using AngleSharp.Dom;
using Lernet.Grading.Assignments;
using Lernet.Handouts;
using Lernet.Handouts.Formulas;
using Lernet.Handouts.Lessons;
using Lernet.Handouts.Prose;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Feedback;

/// <summary>The statements of a notebook as HTML, made once for all students: formulas are typeset, pictures travel inside.</summary>
internal sealed class Statements
{
    private Statements(IReadOnlyList<(Statement Statement, string Html)> all, string rules, string fonts) =>
        (All, Rules, Fonts) = (all, rules, fonts);

    /// <summary>One for each question, top to bottom.</summary>
    public IReadOnlyList<(Statement Statement, string Html)> All { get; }

    /// <summary>The rules of formulas; empty when there are none.</summary>
    public string Rules { get; }

    /// <summary>The fonts of formulas; empty when there are none.</summary>
    public string Fonts { get; }

    /// <param name="released">The notebook that students were given.</param>
    /// <param name="questions">Its questions.</param>
    /// <param name="folder">Where pictures that the text names are found.</param>
    /// <param name="typesetter">Sets formulas; shared by all notebooks.</param>
    /// <param name="warnings">What a reader will miss.</param>
    public static Statements Of(Notebook released, IReadOnlyList<GradedQuestion> questions, string? folder, Typesetter typesetter, ICollection<string> warnings)
    {
        var main = Html.Document("<!doctype html><main></main>").QuerySelector("main")!;
        var options = new HandoutOptions { Folder = folder };
        var statements = Statement.In(released, questions);
        foreach (var (index, statement) in statements.Index())
        {
            var holder = main.Owner!.CreateElement("div");
            holder.Append([.. MarkdownText.Nodes(main.Owner, statement.Markdown, $"s{index + 1}")]);
            main.Append(holder);
        }
        Tables.Apply(main);
        Pictures.Apply(main, options, warnings);
        Links.Apply(main, options, new List<string>()); // a link to a lesson has no page to go to, and says so by being text
        FormulaPass.Apply(main, typesetter, warnings);
        Reach(main);
        var (rules, fonts) = main.QuerySelector(".katex") is null ? ("", "") : KatexStyles.For(main);
        return new Statements([.. statements.Zip(main.Children, (statement, holder) => (statement, holder.InnerHtml))], rules, fonts);
    }

    // No script will find out what overflows, so what may overflow takes a tab stop.
    private static void Reach(IElement main)
    {
        foreach (var wide in main.QuerySelectorAll(".scroll"))
        {
            wide.SetAttribute("tabindex", "0");
            wide.SetAttribute("role", "group");
            wide.SetAttribute("aria-label", "Table");
        }
    }
}
