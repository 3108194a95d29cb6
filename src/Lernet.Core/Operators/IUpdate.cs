namespace Lernet.Operators;

/// <summary>What a step of an optimizer does to one number of a parameter, and to what is remembered of it.</summary>
/// <remarks>Settings of the step (learning rate, corrections for the step's number) are fields of the struct.</remarks>
/// <example><code>
/// readonly struct HeavyBall(double rate, double momentum) : IUpdate
/// {
///     public int States => 1;
///     public void Invoke&lt;V>(V g, ref V p, ref V velocity, ref V none, ref V neither) where V : struct, IReal&lt;V>
///     {
///         velocity = (momentum * velocity) + g;
///         p -= rate * velocity;
///     }
/// }
/// </code></example>
public interface IUpdate
{
    /// <summary>How many states are read and written, from 0 to 3; the others are 0 and forgotten.</summary>
    int States { get; }

    /// <summary>One element.</summary>
    /// <param name="gradient">∂L/∂p.</param>
    /// <param name="parameter">p, overwritten.</param>
    /// <param name="first">The first state, such as a mean of gradients, overwritten.</param>
    /// <param name="second">The second state.</param>
    /// <param name="third">The third state.</param>
    void Invoke<V>(V gradient, ref V parameter, ref V first, ref V second, ref V third) where V : struct, IReal<V>;
}
