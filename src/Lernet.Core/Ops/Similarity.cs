namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The cosine of the angle between vectors: Σ aᵢ bᵢ / (‖a‖ ‖b‖), from −1 to 1.</summary>
    /// <param name="b">Vectors of a shape that broadcasts with this one: one word against a whole vocabulary.</param>
    /// <param name="axis">The axis the vectors lie on; it disappears.</param>
    /// <param name="epsilon">The least length a vector counts as having, so that a zero vector is like nothing: 0.</param>
    public Tensor CosineSimilarity(Tensor b, int axis = -1, double epsilon = 1e-8)
    {
        Tensor Size(Tensor x) => x.Square().Sum(axis).Maximum(epsilon * epsilon).Sqrt();
        return (this * b).Sum(axis) / (Size(this) * Size(b));
    }
}
