using Lernet.Course;
using Lernet.Data;
using Lernet.Display;
using Lernet.Exercises;
using Lernet.Nn;
using Microsoft.DotNet.Interactive.Formatting;

namespace Lernet.Interactive;

/// <summary>Registers the renderers of the kit as formatters of .NET Interactive, and the exercises of the course. <c>notebooks/setup.dib</c> calls it once.</summary>
public static class Formatters
{
    private static readonly Lock Once = new();
    private static bool _registered;

    /// <summary>Every type that shows itself, in the order of the course.</summary>
    public static IReadOnlyList<Presentation> Default { get; } =
    [
        Presentation.Of<Markup>(markup => markup, markup => PlainText.Of(markup.ToString())),
        Presentation.Of<Figure>(figure => figure.ToHtml()),
        Presentation.Of<FigureGrid>(grid => grid.ToHtml()),
        Presentation.Of<Widget>(widget => widget.ToHtml()),
        Presentation.Of<IView>(view => view.ToHtml(), view => view.ToText()),
        Presentation.OfView<Tensor>(x => new TensorView(x)),
        Presentation.OfView<ComputationGraph>(graph => new GraphView(graph)),
        Presentation.OfView<ChainRuleLedger>(ledger => new ChainRuleView(ledger)),
        Presentation.OfView<GridRun>(run => new GridRunView(run)),
        Presentation.OfView<DataSet>(data => new DataView(data)),
        Presentation.OfView<Module>(module => new ModelView(module)),
        Presentation.OfView<DescentRun>(run => new DescentView(run)),
        Presentation.OfView<TrainingRun>(run => new RunView(run)),
        Presentation.OfView<ConfusionMatrix>(matrix => new ConfusionView(matrix)),
        Presentation.OfView<RateSearch>(search => new RateSearchView(search)),
        Presentation.OfView<SearchResult>(search => new SearchView(search)),
        Presentation.OfView<CrossValidation>(validation => new CrossValidationView(validation)),
        Presentation.OfView<LoadReport>(report => new LoadView(report)),
        Presentation.OfView<Exercise>(exercise => new ExerciseView(exercise)),
        Presentation.OfView<Verdict>(verdict => new VerdictView(verdict)),
        Presentation.OfView<OwnCheck>(check => new VerdictView(check.Verdict)),
        Presentation.OfView<ShapeException>(error => new ErrorView(error)),
        Presentation.OfView<DeviceException>(error => new ErrorView(error)),
        Presentation.OfView<GridException>(error => new ErrorView(error)),
    ];

    /// <summary>
    /// Registers <see cref="Default"/> for text/html (preferred) and text/plain, and the exercises of the course for <see cref="Check"/>. Doing it again changes nothing, because each
    /// registration would stay in the list of formatters for the life of the kernel.
    /// </summary>
    public static void Register()
    {
        lock (Once)
        {
            if (_registered) return;
            foreach (var presentation in Default) Register(presentation);
            CourseExercises.Register();
            _registered = true;
        }
    }

    /// <summary>Registers one type.</summary>
    /// <param name="presentation">How its values show themselves.</param>
    public static void Register(Presentation presentation)
    {
        Formatter.Register(presentation.Type, (value, writer) => writer.Write(SafeOutput.Html(presentation, value)), HtmlFormatter.MimeType);
        Formatter.Register(presentation.Type, (value, writer) => writer.Write(SafeOutput.Text(presentation, value)), PlainTextFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(presentation.Type, HtmlFormatter.MimeType, PlainTextFormatter.MimeType);
    }
}
