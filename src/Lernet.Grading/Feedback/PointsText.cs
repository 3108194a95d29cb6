using Lernet.Display;

namespace Lernet.Grading.Feedback;

/// <summary>Points as people read them.</summary>
internal static class PointsText
{
    /// <returns>Such as <c>2.5 of 4 points</c>, or <c>– of 4 points</c> when nobody has read the answer yet.</returns>
    public static string Of(double? points, double of) => $"{Short(points)} of {Of(of)}";

    /// <returns>Such as <c>1 point</c> or <c>2.5 points</c>.</returns>
    public static string Of(double points) => $"{Numbers.Short(points)} {(points == 1 ? "point" : "points")}";

    /// <returns>The number alone.</returns>
    public static string Short(double? points) => points is { } number ? Numbers.Short(number) : "–";
}
