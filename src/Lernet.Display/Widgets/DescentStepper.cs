using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Lernet.Display;

/// <summary>
/// Gradient descent to walk through by hand: a curve, the place on it, the tangent there and an arrow to the next place; a
/// learning rate with a few stops, one of which should diverge. All places are computed here, in double precision.
/// </summary>
public sealed record DescentStepper : Widget
{
    private readonly IReadOnlyList<DescentRun> _runs;
    private readonly DescentPicture _picture;
    private readonly int _first;

    /// <summary>Prepares the runs.</summary>
    /// <param name="function">The function of one variable, for example <c>x =&gt; x * x</c>.</param>
    /// <param name="start">Where every run starts.</param>
    /// <param name="rates">The learning rates, rising; without them 0.05, 0.1, 0.3, 0.5, 0.9, 1 and 1.05.</param>
    /// <param name="formula">How the function is written, for example f(x) = x².</param>
    /// <param name="steps">The number of steps that can be taken.</param>
    /// <exception cref="ArgumentException">There is no learning rate.</exception>
    [SetsRequiredMembers]
    public DescentStepper(Func<Tensor, Tensor> function, double start, IReadOnlyList<double>? rates = null, string formula = "f(x)", int steps = 20)
    {
        rates ??= [0.05, 0.1, 0.3, 0.5, 0.9, 1, 1.05];
        if (rates.Count == 0) throw new ArgumentException("A stepper needs at least one learning rate. Give a small one and one that diverges.", nameof(rates));
        _runs = [.. rates.Select(rate => DescentRun.Of(function, start, rate, steps))];
        _first = Math.Min(1, rates.Count - 1);
        _picture = new DescentPicture(place => DescentRun.At(function, place).F, start, formula);
        Title = "Take the steps yourself";
        Caption = "The tangent shows the slope; the arrow on the axis shows the next step. Try each learning rate, and the largest one last.";
    }

    /// <inheritdoc/>
    public override string Name => "descent";

    /// <inheritdoc/>
    public override FigureTable Table
    {
        get
        {
            var longest = Math.Min(11, _runs.Max(run => run.Steps.Count));
            return new FigureTable(["step", .. _runs.Select(run => "rate " + Numbers.Short(run.Rate))],
                [.. Enumerable.Range(0, longest).Select(t => (string[])[$"{t}", .. _runs.Select(run => t < run.Steps.Count ? Numbers.Short(run.Steps[t].X) : "")])],
                "x at each step");
        }
    }

    /// <inheritdoc/>
    protected override Markup Picture() => _picture.Draw(_runs[_first]);

    /// <inheritdoc/>
    protected override Markup Readout()
    {
        var run = _runs[_first];
        var (x, f, slope) = (Text(run.Steps[0].X), Text(run.Steps[0].F), Text(run.Steps[0].Slope));
        return Markup.Of($"""<span class="now">Step 0: x = {x}, f(x) = {f}, slope {slope}. Next: {x} − {Text(run.Rate)} × {(run.Steps[0].Slope < 0 ? $"({slope})" : slope)} = {Text(run.Steps[1].X)}</span><span class="why">{run.Verdict}</span>""");
    }

    /// <inheritdoc/>
    protected override Markup Controls() => Markup.Of($"""
        <div class="rate"><label><span>Learning rate</span><span class="value mono">{Text(_runs[_first].Rate)}</span><input type="range" min="0" max="{_runs.Count - 1}" step="1" value="{_first}" aria-valuetext="{Text(_runs[_first].Rate)}"></label><div class="scale" aria-hidden="true"><span>{Text(_runs[0].Rate)}</span><span>{Text(_runs[^1].Rate)}</span></div></div><div class="buttons"><button type="button" class="main" data-do="step">Step</button><button type="button" data-do="back" disabled>Back</button><button type="button" data-do="again">Start again</button></div><p class="trail mono">{Text(_runs[_first].Steps[0].X)}</p>
        """);

    /// <inheritdoc/>
    protected override JsonObject Data() => new()
    {
        ["map"] = new JsonArray([.. _picture.Map.Select(number => JsonValue.Create(Math.Round(number, 5)))]),
        ["runs"] = new JsonArray([.. _runs.Select(run => new JsonObject
        {
            ["rate"] = Text(run.Rate),
            ["why"] = run.Verdict,
            ["steps"] = new JsonArray([.. run.Steps.Select(step => new JsonArray(
                Rounded(step.X), Rounded(step.F), Rounded(step.Slope), Text(step.X), Text(step.F), Text(step.Slope)))]),
        })]),
    };

    /// <inheritdoc/>
    protected override string Text() => string.Join('\n', _runs.Select(run =>
        $"rate {Text(run.Rate),-5} {string.Join(" → ", run.Steps.Take(5).Select(step => Text(step.X)))}{(run.Steps.Count > 5 ? " → …" : "")}  {run.Verdict}"));

    private static string Text(double value) => Numbers.Short(value);

    // Enough digits for the picture; the words carry the numbers that are read.
    private static double Rounded(double value) => double.Parse(value.ToString("G6", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
