namespace Lernet.Display;

/// <summary>The curve with the first place of a run; the runtime moves the parts whose classes it knows.</summary>
internal sealed class DescentPicture
{
    private const double Width = 480, Height = 300, Left = 16, Right = 464, Top = 14, Bottom = 264;
    private readonly (double X, double Y)[] _curve;
    private readonly Scale _x;
    private readonly Scale _y;
    private readonly string _formula;

    public DescentPicture(Func<double, double> function, double start, string formula)
    {
        var reach = 1.5 * Math.Max(Math.Abs(start), 1e-3);
        _formula = formula;
        _x = new Scale(-reach, reach, Left, Right);
        _curve = [.. Enumerable.Range(0, 121).Select(i => -reach + reach * i / 60).Select(place => (place, function(place)))];
        var low = Math.Min(0, _curve.Min(point => point.Y));
        _y = new Scale(low, Math.Max(function(start) * 2, low + 1e-6), Bottom, Top);
    }

    /// <summary>Pixels of x = 0 and of one unit, of y = 0 and of one unit; then the edges: left, right, top, bottom.</summary>
    public double[] Map => [_x[0], _x[1] - _x[0], _y[0], _y[1] - _y[0], Left, Right, Top, Bottom];

    public Markup Draw(DescentRun run)
    {
        var (place, next) = (run.Steps[0], run.Steps[1]);
        var (x, y, target) = (_x[place.X], _y[place.F], Math.Clamp(_x[next.X], Left, Right));
        var back = target < x ? 1 : -1;
        // The tangent is 100 pixels long at most, so that it stays a tangent and does not become a chord.
        var slope = place.Slope * Map[3] / Map[1];
        var half = 50 / Math.Sqrt(1 + slope * slope);
        var alt = $"{_formula} with a point at x = {Numbers.Short(place.X)}, its tangent of slope {Numbers.Short(place.Slope)}, and an arrow along the axis to {Numbers.Short(next.X)}.";
        return Svg.Picture(Width, Height, alt, Markup.Of($"""
            <path class="ax" d="M{Left} {Bottom}H{Right}"/>{_x.Ticks.Select(tick => Markup.Of($"<path class=\"ax\" d=\"M{_x[tick]} {Bottom}v4\"/>{Svg.Label(_x[tick], Bottom + 19, Numbers.Short(tick), "mut", "middle")}"))}<path class="cv" d="{Svg.Path(_curve.Where(point => _y[point.Y] >= Top - 4).Select(point => (_x[point.X], _y[point.Y])))}"/>{Svg.Label(Left + 44, Top + 30, _formula, "it ink")}<path class="gr drop" d="M{x} {y}V{Bottom}"/><path class="tangent" d="M{x - half} {y - half * slope}L{x + half} {y + half * slope}"/><g class="old"></g><path class="arrow" d="M{x} {Bottom}H{target}m{back * 6} -5l{-back * 6} 5l{back * 6} 5"/><circle class="place" cx="{x}" cy="{y}" r="5"/>
            """), "md");
    }
}
