using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Nn;

/// <summary>Shortens gradients that are too large, so that one steep place does not throw the weights far away.</summary>
/// <remarks>Pascanu, Mikolov and Bengio 2013, "On the difficulty of training recurrent neural networks", arXiv:1211.5063, algorithm 1.</remarks>
public sealed class GradientClip : Callback
{
    private readonly ConditionalWeakTable<Tensor, Tensor> places = [];
    private readonly double limit;
    private readonly bool isNorm;

    private GradientClip(double limit, bool isNorm) => (this.limit, this.isNorm) = (Allowed.Positive("gradient clip", "limit", limit), isNorm);

    /// <summary>All gradients together, as one long vector, are scaled down to at most this length; the direction stays.</summary>
    /// <param name="limit">The largest Euclidean norm, above 0; 1 is usual.</param>
    /// <exception cref="ArgumentException">The limit is not positive and finite.</exception>
    public static GradientClip ByNorm(double limit) => new(limit, isNorm: true);

    /// <summary>Each number of a gradient is held between −limit and limit; the direction may change.</summary>
    /// <param name="limit">The largest size, above 0.</param>
    /// <exception cref="ArgumentException">The limit is not positive and finite.</exception>
    public static GradientClip ByValue(double limit) => new(limit, isNorm: false);

    /// <summary>Clips the gradients of parameters, between <see cref="Tensor.Backward"/> and the optimizer's step.</summary>
    /// <returns>The Euclidean norm of all gradients before.</returns>
    public double Apply(IReadOnlyList<Tensor> parameters)
    {
        var norm = Math.Sqrt(parameters.Sum(SquaredNorm));
        if (isNorm && !(norm > limit)) return norm;
        foreach (var parameter in parameters)
        {
            if (parameter.Grad is not { } gradient) continue;
            var clipped = PlaceFor(parameter);
            if (isNorm) clipped.Update(new Scale(limit / norm), gradient);
            else clipped.Update(new Hold(limit), gradient);
            parameter.Grad = clipped;
        }
        return norm;
    }

    /// <inheritdoc/>
    public override void OnGradients(TrainingState state) => Apply(state.Optimizer.Parameters);

    /// <inheritdoc/>
    public override string ToString() => $"gradients clipped by {(isNorm ? "norm" : "value")} {Text.Short(limit)}";

    private double SquaredNorm(Tensor parameter)
    {
        if (parameter.Grad is not { } gradient) return 0;
        var squares = PlaceFor(parameter);
        squares.Update(new Square(), gradient);
        return squares.Sum().ToDoubles()[0];
    }

    // Gradients may be seen by others, so the clipped ones need memory of their own: the same in every step.
    private Tensor PlaceFor(Tensor parameter)
    {
        if (places.TryGetValue(parameter, out var place) && !ReferenceEquals(place, parameter.Grad)) return place;
        place = Tensor.From(new double[parameter.Length], parameter.Shape, parameter.Backend);
        places.AddOrUpdate(parameter, place);
        return place;
    }

    private readonly struct Square : IUpdate
    {
        public int States => 0;

        public void Invoke<V>(V g, ref V y, ref V none, ref V neither, ref V nor) where V : struct, IReal<V> => y = g * g;
    }

    private readonly struct Scale(double factor) : IUpdate
    {
        public int States => 0;

        public void Invoke<V>(V g, ref V y, ref V none, ref V neither, ref V nor) where V : struct, IReal<V> => y = factor * g;
    }

    private readonly struct Hold(double limit) : IUpdate
    {
        public int States => 0;

        public void Invoke<V>(V g, ref V y, ref V none, ref V neither, ref V nor) where V : struct, IReal<V> => y = V.Min(V.Max(g, -limit), limit);
    }
}
