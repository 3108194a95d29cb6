using Lernet.Handouts.Formulas;
using Lernet.Handouts.Lessons;
using Lernet.Handouts.Pages;
using Lernet.Handouts.Prose;
using Lernet.Kernel.Documents;

namespace Lernet.Handouts;

/// <summary>
/// Turns executed notebooks into handouts: one HTML file each, that works offline, printed, with a keyboard and with a screen reader.
/// The same run gives the same bytes. Use one builder for a whole course: a formula is typeset only once.
/// </summary>
public sealed class HandoutBuilder
{
    private readonly Typesetter _typesetter;

    /// <summary>A builder that typesets with the given Node.</summary>
    /// <param name="node">Name or path of the Node.js program (18 or later); without it formulas stay TeX source and a warning says so.</param>
    public HandoutBuilder(string node = "node") => _typesetter = new Typesetter(node);

    /// <summary>Builds the page of one notebook.</summary>
    /// <param name="notebook">An executed notebook: outputs, and the facts of its run under <c>metadata.lernet</c>.</param>
    /// <param name="options">What the page must know beyond the notebook.</param>
    /// <exception cref="HandoutException">The page would have more than <see cref="HandoutOptions.MaxBytes"/>; the message has the byte table.</exception>
    public Handout Build(Notebook notebook, HandoutOptions options)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(options);
        var draft = new Draft();

        Cells.WriteTo(draft, notebook);
        var opening = Opening.TakeFrom(draft, notebook.Metadata);
        SetupCells.MoveDown(draft.Article);
        MarginNotes.Apply(draft.Article);
        PredictBoxes.Apply(draft.Article);
        Sections.Apply(draft.Article);
        var exercises = ExerciseCards.Apply(draft.Article);
        CommonMistakes.Apply(draft.Article);
        Answers.Apply(draft.Article);
        Tables.Apply(draft.Article);
        var figures = FigureNumbers.Apply(draft.Article);

        var main = LessonPage.Main(draft, opening, exercises, options);
        Pictures.Apply(main, options, draft.Warnings);
        Links.Apply(main, options, draft.Warnings);
        UniqueIds.Apply(main);
        FormulaPass.Apply(main, _typesetter, draft.Warnings);

        var page = LessonPage.Page(draft, main, opening, RunFacts.Of(notebook), options);
        var sizes = PageSizes.Of(page, main);
        return sizes.Total <= options.MaxBytes
            ? new Handout(page.Html, sizes, [.. draft.Warnings.Distinct()], figures)
            : throw HandoutException.TooLarge(sizes, options.MaxBytes);
    }
}
