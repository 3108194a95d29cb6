namespace Lernet.Data;

/// <summary>Where a thing is in a picture: the smallest upright rectangle around it, in pixels.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Class">What it is, as the number of the class.</param>
public sealed record BoundingBox(double X, double Y, double Width, double Height, int Class);
