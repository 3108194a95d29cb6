namespace Lernet.Display;

/// <summary>Gradient descent on a function of one variable: x<sub>t+1</sub> = x<sub>t</sub> − η f′(x<sub>t</sub>).</summary>
/// <param name="Rate">The learning rate η.</param>
/// <param name="Steps">Place, value and slope before each step, the start first.</param>
internal sealed record DescentRun(double Rate, IReadOnlyList<(double X, double F, double Slope)> Steps)
{
    /// <summary>Runs until a number of steps is done or |x| passes 10⁶.</summary>
    public static DescentRun Of(Func<Tensor, Tensor> function, double start, double rate, int steps)
    {
        List<(double X, double F, double Slope)> places = [At(function, start)];
        while (places.Count <= steps && Math.Abs(places[^1].X) < 1e6)
            places.Add(At(function, places[^1].X - rate * places[^1].Slope));
        return new DescentRun(rate, places);
    }

    /// <summary>What the first two steps tell about the rate.</summary>
    public string Verdict
    {
        get
        {
            var (first, second) = (Steps[0], Steps[1]);
            // Rounding: a slope this much smaller than the first is zero, a value this near is the same.
            if (Math.Abs(second.Slope) < 1e-9 * Math.Abs(first.Slope)) return "One step lands exactly on the minimum.";
            if (Math.Abs(second.F - first.F) < 1e-9 * Math.Abs(first.F)) return "It jumps between two equally bad places for ever.";
            if (second.F > first.F) return "Each jump lands higher than the last: it diverges.";
            return second.Slope * first.Slope < 0 ? "It jumps across the valley, and still gets closer." : "It creeps down one side.";
        }
    }

    /// <summary>f and f′ at a place, in double precision.</summary>
    public static (double X, double F, double Slope) At(Func<Tensor, Tensor> function, double place)
    {
        var x = Tensor.From([place], Shape.Scalar, Backend.Reference).Track();
        var y = function(x);
        y.Backward();
        return (place, y.ToDoubles()[0], x.Grad?.ToDoubles()[0] ?? 0);
    }
}
