using Lernet.Nn;

namespace Lernet.Display;

/// <summary>A walk downhill: the function with the points on it, and each step as a row.</summary>
/// <param name="run">The walk.</param>
public sealed class DescentView(Nn.DescentRun run) : IView
{
    private const double Width = 400, Height = 250, Left = 48, Right = 384, Top = 16, Bottom = 214;
    private const int MostRows = 10, Places = 121;

    private static readonly string[] Names = ["t", "x", "f(x)", "f′(x)", "next x"];

    private double[] Walk => [.. run.Steps.Select(step => step.X), run.End];

    private bool Diverges => !double.IsFinite(run.End) || (run.Steps.Count > 1 && Math.Abs(run.Value(run.End)) > Math.Abs(run.Steps[0].Value));

    private string Lead => $"from {Numbers.Short(run.Start)}, learning rate {Numbers.Short(run.LearningRate)}, {run.Steps.Count} {(run.Steps.Count == 1 ? "step" : "steps")}: ends at {Numbers.Short(run.End)}{(Diverges ? ", diverges" : "")}";

    private IReadOnlyList<int?> Rows => Elision.Of(run.Steps.Count, MostRows);

    private static string[] Cells(DescentStep step) =>
        [$"{step.Number}", Numbers.Short(step.X, 5), Numbers.Short(step.Value, 5), Numbers.Short(step.Slope, 5), Numbers.Short(step.Next, 5)];

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("descent", Markup.Of($"""
        <div class="fmt-h"><span class="name">Gradient descent</span><span class="dt">{Lead}</span></div><div class="scroll" tabindex="0" role="region" aria-label="Steps"><table class="mt"><caption class="vh">Steps of gradient descent</caption><thead><tr>{Names.Select(name => Markup.Of($"<th scope=\"col\"{Markup.If(name == "f′(x)", $" class=\"of-grad\"")}>{name}</th>"))}</tr></thead><tbody>{Rows.Select(Row)}</tbody></table></div>{Picture()}
        """));

    private Markup Row(int? row) => row is not { } index
        ? Markup.Of($"""<tr class="nop"><th>⋮</th><td></td><td></td><td></td><td></td></tr>""")
        : Cells(run.Steps[index]) is var cells
            ? Markup.Of($"""<tr><th scope="row">{cells[0]}</th><td>{cells[1]}</td><td>{cells[2]}</td><td class="of-grad">{cells[3]}</td><td>{cells[4]}</td></tr>""")
            : Markup.Empty;

    private Markup Picture()
    {
        // A walk that flies away is drawn as far as it stays within ten times the first distance.
        var first = run.Steps.Count == 0 ? 0 : Math.Abs(run.Steps[0].Next - run.Start);
        double[] walk = [.. Walk.TakeWhile(at => double.IsFinite(at) && Math.Abs(at - run.Start) <= 10 * first)];
        var (low, high) = (walk.Min(), walk.Max());
        var margin = high > low ? 0.15 * (high - low) : 1;
        // The way that is still to go belongs into the picture: once more as far as the walk has come.
        if (!Diverges && walk[^1] == low) low -= high - low;
        else if (!Diverges && walk[^1] == high) high += high - low;
        var x = new Scale(low - margin, high + margin, Left, Right);
        double[] places = [.. Enumerable.Range(0, Places).Select(i => x.From + (x.To - x.From) * i / (Places - 1))];
        double[] heights = [.. places.Select(run.Value)];
        double[] seen = [.. heights.Concat(walk.Select(run.Value)).Where(double.IsFinite).DefaultIfEmpty(0)];
        var y = new Scale(Math.Min(0, seen.Min()), Math.Max(seen.Max(), seen.Min() + 1e-9), Bottom, Top);
        var grid = y.Ticks.Select(tick => Markup.Of($"""<path class="gr" d="M{Left} {y[tick]}H{Right}"/>{Svg.Label(Left - 6, y[tick] + 4, Numbers.Short(tick), "mut", "end")}"""));
        var axis = x.Ticks.Select(tick => Markup.Of($"""<path class="ax" d="M{x[tick]} {Bottom}v4"/>{Svg.Label(x[tick], Bottom + 18, Numbers.Short(tick), "mut", "middle")}"""));
        var points = walk.Select((at, i) => Markup.Of($"""<circle class="{(i == 0 ? "start" : "dot later")}" cx="{x[at]}" cy="{y[run.Value(at)]}" r="4"/>"""));
        var path = Svg.Path(walk.Select(at => (x[at], y[run.Value(at)])));
        var labels = walk.Take(3).Select((at, i) => Svg.Label(x[at] + 8, y[run.Value(at)] - 7, $"x{Subscript(i)}", "it ink halo"));
        return Svg.Picture(Width, Height, $"f(x) with the walk of gradient descent {Lead}", Markup.Of($"""
            {grid}<path class="ax" d="M{Left} {Bottom}H{Right}"/>{axis}<path class="cv" d="{Svg.Path(places.Zip(heights, (at, height) => (x[at], y[height])))}"/><path class="step" d="{path}"/>{points}{labels}{Svg.Label(Right, Bottom + 34, "x", "it mut", "end")}{Svg.Label(Left + 4, Top - 4, "f(x)", "it mut")}
            """), "sm");
    }

    private static char Subscript(int digit) => (char)('₀' + digit);

    /// <inheritdoc/>
    public string ToText() => $"Gradient descent {Lead}\n" +
        TextTable.Align([Names, .. Rows.Select(row => row is { } index ? (IReadOnlyList<string>)Cells(run.Steps[index]) : ["⋮"])]);
}
