using System.Globalization;
using System.Text;

namespace Lernet.Handouts.Course.Sketches;

/// <summary>Draws on a sheet of 160 × 96; a role is a class of the style sheet, so that a sketch follows the theme.</summary>
internal sealed class Pen
{
    private readonly StringBuilder _svg = new();

    public Pen Dot(double x, double y, double r, string role) => Add($"<circle cx=\"{Round(x)}\" cy=\"{Round(y)}\" r=\"{Round(r)}\" class=\"{role}\"/>");

    public Pen Ellipse(double x, double y, double rx, double ry, string role) =>
        Add($"<ellipse cx=\"{Round(x)}\" cy=\"{Round(y)}\" rx=\"{Round(rx)}\" ry=\"{Round(ry)}\" class=\"{role}\"/>");

    public Pen Box(double x, double y, double width, double height, string role) =>
        Add($"<rect x=\"{Round(x)}\" y=\"{Round(y)}\" width=\"{Round(width)}\" height=\"{Round(height)}\" class=\"{role}\"/>");

    public Pen Path(string d, string role = "") => Add(role.Length > 0 ? $"<path d=\"{d}\" class=\"{role}\"/>" : $"<path d=\"{d}\"/>");

    /// <summary>A line through points.</summary>
    public Pen Line(IEnumerable<(double X, double Y)> points, string role = "") =>
        Path("M" + string.Join('L', points.Select(point => $"{Round(point.X)} {Round(point.Y)}")), role);

    /// <summary>A function on [from, to], seen through the two scales.</summary>
    public Pen Curve(Func<double, double> f, double from, double to, Func<double, double> x, Func<double, double> y, string role = "") =>
        Line(Enumerable.Range(0, 61).Select(i => from + (to - from) * i / 60).Select(at => (x(at), y(f(at)))), role);

    public override string ToString() => $"<svg class=\"th\" viewBox=\"0 0 160 96\" aria-hidden=\"true\">{_svg}</svg>";

    /// <summary>Maps [from, to] to [first, last] on the sheet.</summary>
    public static Func<double, double> Scale(double from, double to, double first, double last) => value => first + (value - from) / (to - from) * (last - first);

    private static string Round(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private Pen Add(string element)
    {
        _svg.Append(element);
        return this;
    }
}
