using Lernet.Operators;

namespace Lernet.Nn;

/// <summary>What <see cref="Adam"/> and <see cref="AdamW"/> share: two running means and the settings that belong to them.</summary>
/// <param name="learningRate">η, above 0.</param>
public abstract class AdamFamily(double learningRate) : Optimizer(learningRate)
{
    /// <summary>β₁, how much of the mean is kept per step, from 0 to below 1.</summary>
    public double Beta1 { get; init => field = Allowed.Fraction("Adam", "beta1", value); } = 0.9;

    /// <summary>β₂, how much of the mean square is kept per step, from 0 to below 1.</summary>
    public double Beta2 { get; init => field = Allowed.Fraction("Adam", "beta2", value); } = 0.999;

    /// <summary>ε, which keeps the division finite, above 0.</summary>
    public double Epsilon { get; init => field = Allowed.Positive("Adam", "epsilon", value); } = 1e-8;

    /// <summary>Whether to divide by the largest v so far instead of the present one, so that steps never grow again.</summary>
    /// <remarks>Reddi, Kale and Kumar 2018, arXiv:1904.09237; as in PyTorch with the correction for the start of v, which the paper leaves out.</remarks>
    public bool AmsGrad { get; init; }

    internal void Move(Tensor parameter, Tensor gradient, OptimizerMemory memory, double eta, double coupled, double shrink)
    {
        var t = memory.Steps;
        var rule = new Rule(eta / (1 - Math.Pow(Beta1, t)), 1 / Math.Sqrt(1 - Math.Pow(Beta2, t)), Beta1, Beta2, Epsilon, coupled, shrink, AmsGrad);
        parameter.Update(rule, gradient, memory.First(), memory.Second(), AmsGrad ? memory.Third() : null);
    }

    /// <summary>One step; <c>rate</c> is η / (1 − β₁ᵗ) and <c>correction</c> 1 / √(1 − β₂ᵗ), so that neither m̂ nor v̂ is formed per number.</summary>
    private readonly struct Rule(
        double rate, double correction, double beta1, double beta2, double epsilon, double coupled, double shrink, bool isAmsGrad) : IUpdate
    {
        // A number: compilers for GPUs take no bool.
        private readonly int keepsLargest = isAmsGrad ? 1 : 0;

        public int States => keepsLargest == 1 ? 3 : 2;

        public void Invoke<V>(V g, ref V theta, ref V m, ref V v, ref V largest) where V : struct, IReal<V>
        {
            g += coupled * theta;
            theta *= shrink;
            m = (beta1 * m) + ((1 - beta1) * g);
            v = (beta2 * v) + ((1 - beta2) * g * g);
            if (keepsLargest == 1) largest = V.Max(largest, v);
            theta -= rate * m / ((V.Sqrt(keepsLargest == 1 ? largest : v) * correction) + epsilon);
        }
    }
}
