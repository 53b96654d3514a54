//! One size for whatever is said: a two-byte length, the bytes, and zeros up to the fixed size.

use crate::{OpenError, SealError};
use zeroize::Zeroizing;

const LENGTH_LEN: usize = 2;

/// How many bytes fit into `size`.
pub(crate) const fn room(size: usize) -> usize {
    size - LENGTH_LEN
}

pub(crate) fn pad(part: &[u8], size: usize) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let too_long = SealError::TooLong { given: part.len(), room: room(size) };
    if part.len() > room(size) {
        return Err(too_long);
    }
    let length = u16::try_from(part.len()).map_err(|_| too_long)?;
    let mut padded = Zeroizing::new(Vec::with_capacity(size));
    padded.extend(length.to_be_bytes());
    padded.extend(part);
    padded.resize(size, 0);
    Ok(padded)
}

pub(crate) fn unpad(padded: &Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let length = usize::from(u16::from_be_bytes(array(padded, 0)?));
    let part = padded.get(LENGTH_LEN..LENGTH_LEN + length).ok_or(OpenError::Altered)?;
    Ok(Zeroizing::new(part.to_vec()))
}

/// The `N` bytes at `at`; the callers have checked the length, so that an error is a damaged envelope.
pub(crate) fn array<const N: usize>(bytes: &[u8], at: usize) -> Result<[u8; N], OpenError> {
    bytes.get(at..at + N).and_then(|slice| slice.try_into().ok()).ok_or(OpenError::Altered)
}
